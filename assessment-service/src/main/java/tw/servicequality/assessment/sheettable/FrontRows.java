package tw.servicequality.assessment.sheettable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.platform.document.Cell;

/** The rows of the small tables beside the tree. */
final class FrontRows {

    private static final int NARROW = 28;
    private static final int WIDE = 120;

    private FrontRows() {}

    static List<List<Cell>> facts(JsonNode document) {
        var said = Stream.concat(
                        Arrays.stream(FrontFact.values()).map(FrontFact::wire),
                        Stream.of("schema", "tree", "grades", "summaryColumns", "findings"))
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (var fact : FrontFact.values()) {
            var value = fact == FrontFact.OTHER
                    ? SheetTableWriter.other(document, said)
                    : document.path(fact.wire()).asText();
            if (!value.isEmpty()) {
                rows.add(List.of(Cell.heading(fact.label()), Cell.of(value)));
            }
        }
        return rows;
    }

    static List<List<Cell>> rows(FrontTable list, JsonNode document) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(list.fields().stream()
                .map(field -> Cell.heading(field.heading()))
                .toList());
        document.path(list.wire())
                .forEach(entry -> rows.add(list.fields().stream()
                        .map(field -> Cell.of(entry.path(field.name()).asText()))
                        .toList()));
        return rows;
    }

    static List<Integer> widths(FrontTable list) {
        return list.fields().stream()
                .map(field -> field.name().equals("text") || field.name().equals("resolution") ? WIDE : NARROW)
                .toList();
    }
}
