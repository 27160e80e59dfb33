package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.util.stream.Stream;
import tw.servicequality.platform.problem.FieldProblem;

/** What weights must keep: in a section that adds up by weights each child is scored to 100 and has one, and together they are 100. */
final class WeightRules {

    private static final int HUNDRED = 100;

    private WeightRules() {}

    static Stream<FieldProblem> broken(Sheet sheet, SheetPlaces places) {
        var top = sheet.root().weight().isPresent()
                ? Stream.of(places.problem(sheet.root(), "/weight", "總表不得有權重"))
                : Stream.<FieldProblem>empty();
        return Stream.concat(top, sheet.root().sections().flatMap(section -> switch (section.adding()) {
            case SUM -> strayWeights(section, places);
            case WEIGHTED -> Stream.concat(unfit(section, places), sum(section, places));
        }));
    }

    private static Stream<FieldProblem> strayWeights(Section section, SheetPlaces places) {
        return section.children().stream()
                .filter(child -> child.weight().isPresent())
                .map(child -> places.problem(child, "/weight", "上層以加總計分，不得有權重"));
    }

    private static Stream<FieldProblem> unfit(Section section, SheetPlaces places) {
        var withoutWeight = section.children().stream()
                .filter(child ->
                        child.weight().filter(weight -> weight.signum() > 0).isEmpty())
                .map(child -> places.problem(child, "/weight", "上層以權重計分，須有大於 0 的權重"));
        var notToHundred = section.children().stream()
                .filter(child -> child.maximum() != HUNDRED)
                .map(child -> places.problem(child, "/max", "加權指標以 100 分計"));
        return Stream.concat(withoutWeight, notToHundred);
    }

    private static Stream<FieldProblem> sum(Section section, SheetPlaces places) {
        var sum = section.children().stream()
                .flatMap(child -> child.weight().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.valueOf(HUNDRED)) == 0
                ? Stream.empty()
                : Stream.of(places.problem(
                        section, "/children", "權重合計 " + Rounding.plain(sum).toPlainString() + "，應為 100"));
    }
}
