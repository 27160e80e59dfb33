package tw.servicequality.plan.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.document.PlanDocument.Action;
import tw.servicequality.plan.document.PlanDocument.Dimension;
import tw.servicequality.plan.document.PlanDocument.Item;
import tw.servicequality.plan.document.PlanDocument.Strategy;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Column;
import tw.servicequality.plan.print.PrintForm.Content;
import tw.servicequality.plan.print.PrintForm.Table;
import tw.servicequality.plan.print.PrintForm.TableColumn;

/** The outline as a table: a row for each action; dimension and strategy stand once beside theirs, or above where they have no column. */
final class OutlineTable {

    private static final String CHECK = "□符合\n□部分符合\n□未符合";

    private final Table table;
    private final List<List<Cell>> rows = new ArrayList<>();

    private OutlineTable(Table table) {
        this.table = table;
    }

    static List<Column> columns(Table table) {
        return table.columns().stream()
                .map(column -> new Column(column.heading(), column.share()))
                .toList();
    }

    static List<List<Cell>> rows(Table table, PlanDocument document) {
        var outline = new OutlineTable(table);
        document.dimensions().forEach(outline::dimension);
        return outline.rows;
    }

    private void dimension(Dimension dimension) {
        if (!table.has(Content.DIMENSION)) {
            banner(heading(dimension.no(), dimension.name()));
        }
        var first = true;
        var all =
                dimension.strategies().stream().mapToInt(OutlineTable::actions).sum();
        for (var strategy : dimension.strategies()) {
            strategy(dimension, strategy, first ? all : 0);
            first = false;
        }
    }

    private void strategy(Dimension dimension, Strategy strategy, int ofDimension) {
        var beside = new int[] {ofDimension, actions(strategy)};
        for (var item : strategy.items()) {
            var above = heading(item.no(), item.name());
            for (var action : item.actions()) {
                var row = new Row(dimension, strategy, above, action);
                rows.add(table.columns().stream()
                        .map(column -> cell(column, row, beside))
                        .toList());
                beside[0] = 0;
                beside[1] = 0;
                above = "";
            }
        }
    }

    private static Cell cell(TableColumn column, Row row, int[] beside) {
        return switch (column.content()) {
            case DIMENSION -> down(heading(row.dimension.no(), row.dimension.name()), beside[0]);
            case STRATEGY -> down(heading(row.strategy.no(), row.strategy.name()), beside[1]);
            case ACTION -> Cell.of(row.text());
            case UNITS -> Cell.of(joined(row.action.units(), "unit", "、"));
            case PERIOD -> Cell.of(said(row.action.period(), row.action.dueRule(), row.action.recurrence()));
            case DUE -> Cell.of(said(row.action.dueRule(), row.action.period()));
            case EVIDENCE -> Cell.of(joined(row.action.evidence(), "", "、"));
            case CHECK -> Cell.of(CHECK);
            case BLANK -> Cell.of("");
        };
    }

    private void banner(String text) {
        var row = new ArrayList<Cell>();
        row.add(Cell.across(text, table.columns().size()));
        table.columns().stream().skip(1).forEach(column -> row.add(Cell.COVERED));
        rows.add(row);
    }

    private static Cell down(String text, int rows) {
        return rows == 0 ? Cell.COVERED : Cell.down(text, rows);
    }

    private static int actions(Strategy strategy) {
        return strategy.items().stream().map(Item::actions).mapToInt(List::size).sum();
    }

    static String heading(String number, String name) {
        if (number.isEmpty() || name.isEmpty()) {
            return number + name;
        }
        return Numbered.of(number + name) == Numbered.NOT ? number + "、" + name : number + name;
    }

    /** The clauses themselves, each once. */
    private static String said(JsonNode... rules) {
        var words = new LinkedHashSet<String>();
        for (var rule : rules) {
            var text = rule.path("text").asText("");
            if (!text.isEmpty()) {
                words.add(text);
            }
        }
        return String.join("\n", words);
    }

    private static String joined(JsonNode list, String member, String by) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> member.isEmpty() ? element : element.path(member))
                .map(JsonNode::asText)
                .collect(Collectors.joining(by));
    }

    private record Row(Dimension dimension, Strategy strategy, String above, Action action) {

        String text() {
            var lines = new ArrayList<String>();
            if (!above.isEmpty()) {
                lines.add(above);
            }
            lines.add(heading(action.no(), action.text()));
            action.children()
                    .forEach(child -> lines.add(heading(
                            child.path("no").asText(""), child.path("text").asText())));
            return String.join("\n", lines);
        }
    }
}
