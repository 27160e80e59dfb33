package tw.servicequality.plan.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tw.servicequality.platform.office.Block.Table;
import tw.servicequality.platform.office.Cell;
import tw.servicequality.platform.office.FileFaults;
import tw.servicequality.platform.office.Numbered;

/** The rows below one heading of a plan's table. */
final class PlanTable {

    private final Table table;
    private final int headingAt;
    private final Map<Column, Integer> columns;
    private final OutlineNodes outline;
    private final Optional<Integer> rocYear;
    private final FileFaults faults;
    private final List<String> notes = new ArrayList<>();

    PlanTable(
            Table table,
            int headingAt,
            Map<Column, Integer> columns,
            OutlineNodes outline,
            Optional<Integer> rocYear,
            FileFaults faults) {
        this.table = table;
        this.headingAt = headingAt;
        this.columns = columns;
        this.outline = outline;
        this.rocYear = rocYear;
        this.faults = faults;
    }

    /** The row of the heading, if the table is one of a plan. */
    static Optional<Integer> headingOf(Table table) {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .filter(row -> Column.heading(table.rows().get(row)).isPresent())
                .findFirst();
    }

    /** Reads all rows into the outline; what stands across the table is a note of it. */
    List<String> read() {
        var levels = levels();
        for (var row = headingAt + 1; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            if (isBlank(cells) || Column.heading(cells).isPresent()) {
                continue;
            }
            if (isAcross(cells)) {
                across(cells.getFirst().text());
            } else {
                read(row, levels);
            }
        }
        return notes;
    }

    /** A heading over the whole width, by its number; anything else is a note. */
    private void across(String words) {
        switch (Numbered.of(words).kind()) {
            case IDEOGRAPH -> outline.dimension(words);
            case IDEOGRAPH_IN_BRACKETS -> outline.strategy(words);
            case DIGIT, DIGIT_IN_BRACKETS, NONE -> notes.add(words);
        }
    }

    private ActionLines.Levels levels() {
        var lines = IntStream.range(headingAt + 1, table.rows().size())
                .mapToObj(row -> cell(row, Column.ACTION))
                .filter(cell -> !cell.isCovered())
                .flatMap(cell -> cell.lines().stream())
                .toList();
        return ActionLines.Levels.of(lines, columns.containsKey(Column.STRATEGY), columns.containsKey(Column.ITEM));
    }

    private void read(int row, ActionLines.Levels levels) {
        var dimension = cell(row, Column.DIMENSION);
        if (dimension.isBlank() && !outline.hasDimension()) {
            faults.at(table, row, columns.get(Column.DIMENSION), "首列須有「面向」");
            return;
        }
        if (!dimension.isBlank()) {
            outline.dimension(dimension.text());
        }
        var strategy = cell(row, Column.STRATEGY);
        if (!strategy.isBlank()) {
            outline.strategy(strategy.text());
        }
        var item = cell(row, Column.ITEM);
        if (!item.isBlank()) {
            outline.item(item.text());
        }
        var action = cell(row, Column.ACTION);
        if (action.isCovered()) {
            return;
        }
        if (action.isBlank()) {
            faults.at(table, row, columns.get(Column.ACTION), "「具體推動作法」不得空白");
            return;
        }
        new ActionLines(levels, outline).read(action).forEach(made -> complete(made, row));
    }

    private void complete(ObjectNode action, int row) {
        var notes = RowValues.lines(text(row, Column.NOTES));
        action.set("responsibleUnits", RowValues.units(text(row, Column.UNITS), text(row, Column.CONTROL)));
        action.set("period", period(row, notes));
        action.set("dueRule", due(row));
        action.putNull("recurrence");
        action.set("targets", targets(row));
        action.set("evidence", RowValues.lines(text(row, Column.EVIDENCE)));
        action.set("notes", notes);
    }

    /** A period that cannot be read as one is kept as a note, in its words. */
    private JsonNode period(int row, ArrayNode notes) {
        var text = text(row, Column.PERIOD);
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        var period = values(row, Column.PERIOD).period(text);
        if (period.isEmpty()) {
            notes.add("辦理期程：" + text);
        }
        return period.<JsonNode>map(read -> read).orElse(NullNode.getInstance());
    }

    private JsonNode due(int row) {
        var text = text(row, Column.DUE);
        return text.isEmpty() ? NullNode.getInstance() : values(row, Column.DUE).due(text);
    }

    /** In the words of the table; what they ask for in numbers is for an officer to confirm. */
    private ArrayNode targets(int row) {
        var targets = JsonNodeFactory.instance.arrayNode();
        text(row, Column.TARGETS).lines().forEach(line -> targets.addObject().put("text", line.strip()));
        return targets;
    }

    private RowValues values(int row, Column column) {
        return new RowValues(rocYear, what -> faults.at(table, row, columns.get(column), what));
    }

    private String text(int row, Column column) {
        return cell(row, column).text();
    }

    private Cell cell(int row, Column column) {
        var cells = table.rows().get(row);
        var at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < cells.size() ? cells.get(at) : Cell.EMPTY;
    }

    private static boolean isBlank(List<Cell> cells) {
        return cells.stream().allMatch(cell -> cell.isCovered() || cell.isBlank());
    }

    /** One cell over the whole width. */
    private boolean isAcross(List<Cell> cells) {
        return cells.size() > 1
                && !cells.getFirst().isCovered()
                && cells.stream().skip(1).allMatch(Cell::isCovered)
                && cells.stream().skip(1).allMatch(cell -> cell.text()
                        .equals(cells.getFirst().text()));
    }
}
