package tw.servicequality.plan.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.office.Cell;
import tw.servicequality.platform.office.Line;
import tw.servicequality.platform.office.Numbered;
import tw.servicequality.platform.office.Numbered.Kind;

/**
 * The paragraphs of a cell of actions. A number says what a paragraph is; one without a number goes on with the paragraph before it,
 * as a line that was broken by hand does, unless it is an item of a list.
 */
final class ActionLines {

    private final Levels levels;
    private final OutlineNodes outline;
    private final List<ObjectNode> actions = new ArrayList<>();

    ActionLines(Levels levels, OutlineNodes outline) {
        this.levels = levels;
        this.outline = outline;
    }

    /**
     * What the ways of numbering mean in one table: (一) is a strategy where these have no column, 1. an item where these have none and
     * (1) is also used, and the outermost of the others an action; what is within is its sub-point.
     */
    record Levels(Kind strategy, Kind item, Kind action) {

        static Levels of(List<Line> lines, boolean hasStrategies, boolean hasItems) {
            Set<Kind> used = EnumSet.noneOf(Kind.class);
            lines.forEach(line -> used.add(Numbered.of(line.text()).kind()));
            used.remove(Kind.NONE);
            var strategy =
                    !hasStrategies && used.remove(Kind.IDEOGRAPH_IN_BRACKETS) ? Kind.IDEOGRAPH_IN_BRACKETS : Kind.NONE;
            var both = used.contains(Kind.DIGIT) && used.contains(Kind.DIGIT_IN_BRACKETS);
            var item = !hasItems && both && used.remove(Kind.DIGIT) ? Kind.DIGIT : Kind.NONE;
            return new Levels(strategy, item, used.stream().findFirst().orElse(Kind.NONE));
        }
    }

    /** The actions of the cell; a heading alone has none. */
    List<ObjectNode> read(Cell cell) {
        for (var line : cell.lines()) {
            if (!line.text().isBlank()) {
                read(line, Numbered.of(line.text()));
            }
        }
        return actions;
    }

    private void read(Line line, Numbered numbered) {
        var kind = numbered.kind();
        if (kind != Kind.NONE && kind == levels.strategy) {
            outline.strategy(line.text().strip());
        } else if (kind != Kind.NONE && kind == levels.item) {
            outline.item(line.text().strip());
        } else if (kind == Kind.NONE && !actions.isEmpty() && !line.isListed()) {
            goOn(actions.getLast(), numbered.text());
        } else if (kind.compareTo(levels.action) > 0 && kind != Kind.NONE && !actions.isEmpty()) {
            actions.getLast()
                    .withArray("children")
                    .addObject()
                    .put("no", numbered.no())
                    .put("text", numbered.text());
        } else {
            actions.add(outline.action(numbered.no(), numbered.text()));
        }
    }

    private static void goOn(ObjectNode action, String words) {
        var children = action.path("children");
        var last = children.isEmpty() ? action : (ObjectNode) children.get(children.size() - 1);
        last.put("text", last.path("text").textValue() + "\n" + words);
    }
}
