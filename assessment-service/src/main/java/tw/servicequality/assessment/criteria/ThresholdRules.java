package tw.servicequality.assessment.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.servicequality.assessment.criteria.Predicate.Comparison;
import tw.servicequality.platform.problem.FieldProblem;

/**
 * What thresholds must keep, so that a measured number means one band: a criterion measures one thing, where it goes by thresholds every band
 * has one, and what asks for more gives more.
 */
final class ThresholdRules {

    private ThresholdRules() {}

    static Stream<FieldProblem> broken(Criterion criterion, SheetPlaces places) {
        var found = new ArrayList<FieldProblem>();
        IntStream.range(0, criterion.bands().size()).forEach(at -> {
            var field = "/bands/" + at + "/predicate";
            var predicate = criterion.bands().get(at).predicate();
            if (predicate.isEmpty() && criterion.kind() == Criterion.Kind.THRESHOLD) {
                found.add(places.problem(criterion, field, "依數值定級距者，每一級距均須有門檻"));
            }
            if (predicate
                    .filter(one -> !one.metric().equals(criterion.metric().orElseThrow()))
                    .isPresent()) {
                found.add(places.problem(criterion, field + "/metric", "同一評分參考標準僅得量測一項"));
            }
        });
        if (found.isEmpty() && !rises(criterion.bands())) {
            found.add(places.problem(criterion, "/bands", "較高的級距，門檻須較嚴，且不得相同"));
        }
        return found.stream();
    }

    /** Whether each better band asks for something that the one below does not: a higher number, or a lower one where less is better. */
    private static boolean rises(List<Band> bands) {
        var asked = bands.stream()
                .sorted(Comparator.comparingInt(Band::max))
                .flatMap(band -> band.predicate().stream())
                .toList();
        return rises(asked, 1) || rises(asked, -1);
    }

    private static boolean rises(List<Predicate> asked, int direction) {
        var wrong = direction > 0 ? Comparison.AT_MOST : Comparison.AT_LEAST;
        return asked.stream().noneMatch(one -> one.op() == wrong)
                && IntStream.range(1, asked.size())
                        .allMatch(at -> asked.get(at)
                                                .value()
                                                .compareTo(asked.get(at - 1).value())
                                        * direction
                                > 0);
    }
}
