package tw.servicequality.assessment.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.servicequality.platform.problem.FieldProblem;

/** What the bands of a criterion must keep: within the maximum, apart from each other, and without a gap nobody has acknowledged. */
final class BandRules {

    private BandRules() {}

    static Stream<FieldProblem> broken(Criterion criterion, SheetPlaces places) {
        return broken(criterion).map(fault -> places.problem(criterion, fault.field(), fault.detail()));
    }

    private static Stream<Fault> broken(Criterion criterion) {
        var outside = outsideTheMaximum(criterion).toList();
        if (!outside.isEmpty()) {
            return outside.stream();
        }
        var overlapping = overlapping(criterion).toList();
        return overlapping.isEmpty() ? unacknowledgedGaps(criterion) : overlapping.stream();
    }

    private static Stream<Fault> outsideTheMaximum(Criterion criterion) {
        return IntStream.range(0, criterion.bands().size())
                .filter(index -> !fits(criterion.bands().get(index), criterion.maximum()))
                .mapToObj(index -> new Fault("/bands/" + index, "級距須在 0 至 " + criterion.maximum() + " 之間，且下限不高於上限"));
    }

    private static boolean fits(Band band, int maximum) {
        return band.min() <= band.max() && band.max() <= maximum;
    }

    private static Stream<Fault> overlapping(Criterion criterion) {
        var bands = criterion.bands();
        return IntStream.range(0, bands.size())
                .filter(index -> IntStream.range(0, index).anyMatch(other -> meet(bands.get(index), bands.get(other))))
                .mapToObj(index -> new Fault("/bands/" + index, "與另一級距重疊"));
    }

    private static boolean meet(Band one, Band other) {
        return one.min() <= other.max() && other.min() <= one.max();
    }

    /** Points from 1 to the maximum that no band gives. 0 needs none: it stands for «below the lowest threshold» (F4). */
    private static Stream<Fault> unacknowledgedGaps(Criterion criterion) {
        if (criterion.lacksBandsKnowingly()) {
            return Stream.empty();
        }
        if (criterion.bands().isEmpty()) {
            return Stream.of(new Fault("/bands", "沒有級距，且未註明原文缺漏"));
        }
        return gaps(criterion)
                .filter(gap -> !criterion.acknowledgedGaps().contains(gap))
                .map(gap -> new Fault("/bands", "級距未涵蓋 " + gap.min() + " 至 " + gap.max() + " 分，且未註明"));
    }

    private static Stream<Gap> gaps(Criterion criterion) {
        var gaps = new ArrayList<Gap>();
        var next = 1;
        for (var band : ascending(criterion.bands())) {
            if (band.min() > next) {
                gaps.add(new Gap(next, band.min() - 1));
            }
            next = band.max() + 1;
        }
        if (next <= criterion.maximum()) {
            gaps.add(new Gap(next, criterion.maximum()));
        }
        return gaps.stream();
    }

    private static List<Band> ascending(List<Band> bands) {
        return bands.stream().sorted(Comparator.comparingInt(Band::min)).toList();
    }

    /** What is wrong, and at which field of the criterion. */
    private record Fault(String field, String detail) {}
}
