package tw.servicequality.assessment.sheettable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.servicequality.platform.office.Block.Table;
import tw.servicequality.platform.office.Cell;
import tw.servicequality.platform.office.FileFaults;
import tw.servicequality.platform.office.Line;

/** A row of the table while it is read; faults are noted at its cells. */
record TableRow(Table table, int at, Map<TableColumn, Integer> columns, FileFaults faults) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isBlank() {
        return cells().stream().allMatch(Cell::isBlank);
    }

    /** The words of the cell as they stand. */
    String text(TableColumn column) {
        return cell(column).lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** For numbers and fixed words: without blanks, in plain letters. */
    String word(TableColumn column) {
        return Normalizer.normalize(text(column), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    String required(TableColumn column) {
        if (text(column).isBlank()) {
            fault(column, "「" + column.heading() + "」不得空白");
        }
        return text(column);
    }

    /** A whole number, or empty for a blank cell and for what is none, which is a fault. */
    Optional<Integer> integer(TableColumn column) {
        return decimal(column).flatMap(number -> {
            if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 7) {
                fault(column, "「" + column.heading() + "」須為整數");
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    Optional<BigDecimal> decimal(TableColumn column) {
        var word = word(column).replace(",", "");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!word.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            fault(column, "「" + column.heading() + "」須為數字");
            return Optional.empty();
        }
        var number = new BigDecimal(word).stripTrailingZeros();
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** What else is said of the place. */
    ObjectNode other() {
        var said = text(TableColumn.OTHER);
        if (said.isBlank()) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            if (JSON.readTree(said) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException unreadable) {
            // told below
        }
        fault(TableColumn.OTHER, "「其他」須為 JSON 物件或空白");
        return JsonNodeFactory.instance.objectNode();
    }

    void fault(TableColumn column, String what) {
        faults.at(table, at, columns.getOrDefault(column, 0), what);
    }

    private Cell cell(TableColumn column) {
        var place = columns.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells().size() ? cells().get(place) : Cell.EMPTY;
    }

    private List<Cell> cells() {
        return table.rows().get(at);
    }
}
