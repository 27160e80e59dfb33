package tw.servicequality.assessment.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tw.servicequality.platform.problem.FieldProblem;

/** What a sheet must keep before anybody is scored by it. Each rule names the places that break it by JSON pointer and in words. */
public final class SheetRules {

    private static final List<BiFunction<Sheet, SheetPlaces, Stream<FieldProblem>>> OF_THE_TREE =
            List.of(SheetRules::everySectionHasChildren, SheetRules::idsAreUnique);
    private static final List<BiFunction<Sheet, SheetPlaces, Stream<FieldProblem>>> OF_THE_POINTS = List.of(
            SheetRules::maximaAddUp,
            WeightRules::broken,
            SheetRules::everyCriterionKeepsTheBandRules,
            SheetRules::everyCriterionKeepsTheThresholdRules,
            (sheet, places) -> GradeRules.broken(sheet),
            (sheet, places) -> ColumnRules.broken(sheet),
            (sheet, places) -> termsHold(sheet));

    private SheetRules() {}

    /** Every place that breaks a rule; empty for a sheet that may be kept as a draft. Of a shape only the tree is judged. */
    public static List<FieldProblem> broken(Sheet sheet) {
        var places = new SheetPlaces(sheet);
        var rules = sheet.terms().shapeOnly()
                ? OF_THE_TREE.stream()
                : Stream.concat(OF_THE_TREE.stream(), OF_THE_POINTS.stream());
        return rules.flatMap(rule -> rule.apply(sheet, places)).toList();
    }

    /** What keeps a sound draft from being published: the points that its source does not state; empty if nothing does. */
    public static List<FieldProblem> unstated(Sheet sheet) {
        if (!sheet.terms().shapeOnly()) {
            return List.of();
        }
        var places = new SheetPlaces(sheet);
        var maxima = sheet.root().all().map(node -> places.problem(node, "/max", "原文未載配分"));
        return Stream.concat(Stream.of(new FieldProblem("/grades", "原文未載等第")), maxima)
                .toList();
    }

    private static Stream<FieldProblem> everySectionHasChildren(Sheet sheet, SheetPlaces places) {
        return sheet.root()
                .sections()
                .filter(section -> section.children().isEmpty())
                .map(section -> places.problem(section, "/children", "至少須有一項"));
    }

    private static Stream<FieldProblem> idsAreUnique(Sheet sheet, SheetPlaces places) {
        var seen = new HashSet<String>();
        return sheet.root()
                .all()
                .filter(node -> !seen.add(node.id()))
                .map(node -> places.problem(node, "/id", "代號 " + node.id() + " 重複"));
    }

    private static Stream<FieldProblem> maximaAddUp(Sheet sheet, SheetPlaces places) {
        var declared = sheet.root().maximum() == sheet.maximum()
                ? Stream.<FieldProblem>empty()
                : Stream.of(places.problem(
                        sheet.root(), "/max", sheet.root().maximum() + " 與 maxScore " + sheet.maximum() + " 不符"));
        var inside = sheet.root()
                .sections()
                .filter(section -> section.adding() == Section.Adding.SUM)
                .flatMap(section -> sumOfChildren(section, places));
        return Stream.concat(declared, inside);
    }

    private static Stream<FieldProblem> sumOfChildren(Section section, SheetPlaces places) {
        var sum = section.children().stream().mapToLong(SheetNode::maximum).sum();
        return sum == section.maximum()
                ? Stream.empty()
                : Stream.of(places.problem(section, "/max", "配分 " + section.maximum() + " 與下層合計 " + sum + " 不符"));
    }

    private static Stream<FieldProblem> everyCriterionKeepsTheBandRules(Sheet sheet, SheetPlaces places) {
        return sheet.root().criteria().flatMap(criterion -> BandRules.broken(criterion, places));
    }

    private static Stream<FieldProblem> everyCriterionKeepsTheThresholdRules(Sheet sheet, SheetPlaces places) {
        return sheet.root().criteria().flatMap(criterion -> ThresholdRules.broken(criterion, places));
    }

    private static Stream<FieldProblem> termsHold(Sheet sheet) {
        if (sheet.rocYear() < 1 || sheet.rocYear() > 999) {
            return Stream.of(new FieldProblem("/rocYear", "須為 1 至 999"));
        }
        return sheet.terms().effectiveUntil().isBefore(sheet.terms().effectiveFrom())
                ? Stream.of(new FieldProblem("/effectiveUntil", "適用期間的末日早於首日"))
                : Stream.empty();
    }
}
