package tw.servicequality.plan.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Precision and recall. */
final class Tally {

    private final String what;
    final List<String> missed = new ArrayList<>();
    final List<String> invented = new ArrayList<>();
    int found;

    Tally(String what) {
        this.what = what;
    }

    void compare(JsonNode action, List<String> recorded, List<String> read) {
        compare(action.path("id").asText() + " " + action.path("text").asText(), recorded, read);
    }

    void compare(String where, List<String> recorded, List<String> read) {
        var left = new ArrayList<>(recorded);
        for (var one : read) {
            if (left.remove(one)) {
                found++;
            } else {
                invented.add(one + " in " + where);
            }
        }
        left.forEach(one -> missed.add(one + " in " + where));
    }

    double recall() {
        return (double) found / (found + missed.size());
    }

    double precision() {
        return (double) found / (found + invented.size());
    }

    String line() {
        return "%s: precision %.3f, recall %.3f (found %d, missed %s, invented %s)"
                .formatted(what, precision(), recall(), found, missed, invented);
    }
}
