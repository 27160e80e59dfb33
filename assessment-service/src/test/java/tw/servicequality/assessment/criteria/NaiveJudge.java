package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A second judgement on sheets that shares nothing with the first: it goes through every single point of the document. */
final class NaiveJudge {

    private final JsonNode document;
    private final Map<String, Double> most = new HashMap<>();
    private final Map<String, Set<String>> criteriaAt = new HashMap<>();
    private final List<String> criteria = new ArrayList<>();
    private boolean sound = true;

    NaiveJudge(JsonNode document) {
        this.document = document;
    }

    boolean approves() {
        var tree = document.path("tree");
        walk(tree, 1.0, List.of());
        demand(!tree.has("weight"));
        demand(tree.path("max").intValue() == document.path("maxScore").intValue());
        grades();
        columns();
        return sound;
    }

    private void walk(JsonNode node, double factor, List<String> above) {
        var id = node.path("id").asText();
        demand(most.put(id, factor * node.path("max").intValue()) == null);
        var way = new ArrayList<>(above);
        way.add(id);
        if (node.path("type").asText().equals("criterion")) {
            criteria.add(id);
            way.forEach(place ->
                    criteriaAt.computeIfAbsent(place, any -> new HashSet<>()).add(id));
            bands(node);
            thresholds(node);
            return;
        }
        var weighted = node.path("adding").asText("SUM").equals("WEIGHTED");
        var sum = 0;
        var weights = 0.0;
        for (var child : node.path("children")) {
            var share = child.path("weight").asDouble(0);
            demand(weighted ? share > 0 && child.path("max").intValue() == 100 : !child.has("weight"));
            sum += child.path("max").intValue();
            weights += share;
            walk(child, weighted ? factor * share * node.path("max").intValue() / 10_000 : factor, way);
        }
        demand(!node.path("children").isEmpty());
        demand(
                weighted
                        ? Math.abs(weights - 100) < 1e-9
                        : sum == node.path("max").intValue());
        demand(!weighted || document.has("rounding"));
    }

    private void bands(JsonNode criterion) {
        var maximum = criterion.path("max").intValue();
        var knowing = criterion.path("kind").asText().equals("MISSING_IN_SOURCE")
                || !criterion.path("bandsInSource").asBoolean(true);
        demand(knowing || !criterion.path("bands").isEmpty());
        for (var band : criterion.path("bands")) {
            demand(band.path("min").intValue() <= band.path("max").intValue()
                    && band.path("max").intValue() <= maximum);
        }
        var gapFrom = 0;
        for (var point = 0; point <= maximum + 1; point++) {
            var covering = covering(criterion, point);
            demand(covering <= 1);
            var gap = point >= 1 && point <= maximum && covering == 0;
            if (gap && gapFrom == 0) {
                gapFrom = point;
            } else if (!gap && gapFrom > 0) {
                demand(knowing || isAcknowledged(criterion, gapFrom, point - 1));
                gapFrom = 0;
            }
        }
    }

    private static int covering(JsonNode criterion, int point) {
        var covering = 0;
        for (var band : criterion.path("bands")) {
            covering += band.path("min").intValue() <= point
                            && point <= band.path("max").intValue()
                    ? 1
                    : 0;
        }
        return covering;
    }

    private static boolean isAcknowledged(JsonNode criterion, int from, int to) {
        for (var gap : criterion.path("acknowledgedGaps")) {
            if (gap.path("min").intValue() == from && gap.path("max").intValue() == to) {
                return true;
            }
        }
        return false;
    }

    /** Of every two bands the higher asks for more. */
    private void thresholds(JsonNode criterion) {
        var bands = criterion.path("bands");
        var threshold = criterion.path("kind").asText().equals("THRESHOLD");
        for (var one : bands) {
            demand(!threshold || one.has("predicate"));
            for (var other : bands) {
                if (one.path("max").intValue() > other.path("max").intValue()
                        && one.has("predicate")
                        && other.has("predicate")) {
                    demand(one.at("/predicate/value").intValue()
                            > other.at("/predicate/value").intValue());
                }
            }
        }
    }

    private void grades() {
        var maximum = document.path("maxScore").intValue();
        var names = List.of("丁", "丙", "乙", "甲", "優");
        var before = -1;
        for (var total = 0; total <= maximum; total++) {
            var at = total;
            var given = IntStream.range(0, document.path("grades").size())
                    .mapToObj(place -> document.path("grades").get(place))
                    .filter(grade -> grade.path("min").intValue() <= at
                            && at <= grade.path("max").intValue())
                    .toList();
            demand(given.size() == 1);
            var rank = given.isEmpty()
                    ? before
                    : names.indexOf(given.getFirst().path("grade").asText());
            demand(rank >= before);
            before = rank;
        }
        var seen = new HashSet<String>();
        for (var grade : document.path("grades")) {
            demand(seen.add(grade.path("grade").asText())
                    && names.contains(grade.path("grade").asText()));
            demand(grade.path("min").intValue() <= grade.path("max").intValue()
                    && grade.path("max").intValue() <= maximum);
        }
    }

    private void columns() {
        var counted = new ArrayList<String>();
        for (var column : document.path("summaryColumns")) {
            var item = column.path("item").asText();
            demand(most.containsKey(item)
                    && Math.abs(most.get(item) - column.path("max").doubleValue()) < 1e-9);
            counted.addAll(criteriaAt.getOrDefault(item, Set.of()));
        }
        demand(counted.size() == criteria.size() && counted.containsAll(criteria));
    }

    private void demand(boolean kept) {
        sound = sound && kept;
    }
}
