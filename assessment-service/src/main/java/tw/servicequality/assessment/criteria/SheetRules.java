package tw.servicequality.assessment.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.servicequality.platform.problem.FieldProblem;

/** What a sheet must keep before anybody is scored by it. Each rule names the places that break it by JSON pointer. */
public final class SheetRules {

    private static final List<Function<Sheet, Stream<FieldProblem>>> RULES = List.of(
            SheetRules::everySectionHasChildren,
            SheetRules::idsAreUnique,
            SheetRules::maximaAddUp,
            SheetRules::everyCriterionKeepsTheBandRules,
            GradeRules::broken,
            ColumnRules::broken);

    private SheetRules() {}

    /** Every place that breaks a rule; empty for a sheet that may be used. */
    public static List<FieldProblem> broken(Sheet sheet) {
        return RULES.stream().flatMap(rule -> rule.apply(sheet)).toList();
    }

    private static Stream<FieldProblem> everySectionHasChildren(Sheet sheet) {
        return sheet.root()
                .sections()
                .filter(section -> section.children().isEmpty())
                .map(section -> new FieldProblem(section.pointer() + "/children", "至少須有一項"));
    }

    private static Stream<FieldProblem> idsAreUnique(Sheet sheet) {
        var seen = new HashSet<String>();
        return sheet.root()
                .all()
                .filter(node -> !seen.add(node.id()))
                .map(node -> new FieldProblem(node.pointer() + "/id", "代號 " + node.id() + " 重複"));
    }

    private static Stream<FieldProblem> maximaAddUp(Sheet sheet) {
        var declared = sheet.root().maximum() == sheet.maximum()
                ? Stream.<FieldProblem>empty()
                : Stream.of(new FieldProblem(
                        "/tree/max", sheet.root().maximum() + " 與 maxScore " + sheet.maximum() + " 不符"));
        var inside = sheet.root().sections().flatMap(SheetRules::sumOfChildren);
        return Stream.concat(declared, inside);
    }

    private static Stream<FieldProblem> sumOfChildren(Section section) {
        var sum = section.children().stream().mapToLong(SheetNode::maximum).sum();
        return sum == section.maximum()
                ? Stream.empty()
                : Stream.of(new FieldProblem(
                        section.pointer() + "/max", "配分 " + section.maximum() + " 與下層合計 " + sum + " 不符"));
    }

    private static Stream<FieldProblem> everyCriterionKeepsTheBandRules(Sheet sheet) {
        return sheet.root().criteria().flatMap(BandRules::broken);
    }
}
