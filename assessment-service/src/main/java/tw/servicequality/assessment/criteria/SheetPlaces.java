package tw.servicequality.assessment.criteria;

import java.util.HashMap;
import java.util.Map;
import tw.servicequality.platform.problem.FieldProblem;

/** Names a place of a sheet for programs by its JSON pointer and for people by the way to it through the sheet. */
final class SheetPlaces {

    private static final String BETWEEN = "／";

    private final Map<String, String> ways = new HashMap<>();

    SheetPlaces(Sheet sheet) {
        walk(sheet.root(), "");
    }

    private void walk(SheetNode node, String above) {
        var way = above + node.name();
        ways.put(node.pointer(), way);
        if (node instanceof Section section) {
            var below = above.isEmpty() && node.pointer().equals("/tree") ? "" : way + BETWEEN;
            section.children().forEach(child -> walk(child, below));
        }
    }

    /** What is wrong at a field of this place. */
    FieldProblem problem(SheetNode node, String field, String detail) {
        return new FieldProblem(node.pointer() + field, ways.get(node.pointer()) + "：" + detail);
    }
}
