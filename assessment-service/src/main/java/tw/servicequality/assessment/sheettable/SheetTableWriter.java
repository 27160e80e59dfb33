package tw.servicequality.assessment.sheettable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Layout;
import tw.servicequality.platform.document.OdsBook;

/** Writes the document of a sheet as a spreadsheet that reads as the same document. */
public final class SheetTableWriter {

    private static final Layout LAYOUT =
            new Layout("標楷體", List.of("DFKai-SB", "TW-Kai", "AR PL UKai TW", "cwTeXKai"), 12, 16, 11, 15, 15, false);
    private static final List<String> NODE_FIELDS =
            List.of("type", "id", "name", "max", "weight", "kind", "adding", "children", "bands", "acknowledgedGaps");
    private static final List<String> BAND_FIELDS = List.of("min", "max", "condition", "predicate");

    private SheetTableWriter() {}

    /** The whole file. */
    public static byte[] ods(JsonNode document) {
        var book = new OdsBook(document.at("/tree/name").asText(), LAYOUT)
                .sheet("基本資料", List.of(40, 200), FrontRows.facts(document));
        for (var list : FrontTable.values()) {
            if (document.path(list.wire()).size() > 0) {
                book.sheet(list.title(), FrontRows.widths(list), FrontRows.rows(list, document));
            }
        }
        var widths = Arrays.stream(TableColumn.values()).map(TableColumn::width).toList();
        return book.sheet("評分表", widths, tree(document.path("tree"))).bytes();
    }

    /** Whether the rows would say the same: every place of a known type, and each within one that stands further out. */
    public static boolean isTabular(JsonNode document) {
        var root = document.path("tree");
        return root.path("type").asText().equals(RowType.SHEET.wire()) && isOrdered(root);
    }

    private static boolean isOrdered(JsonNode node) {
        var type = RowType.wired(node.path("type").asText());
        for (var child : node.path("children")) {
            var within = RowType.wired(child.path("type").asText());
            if (within.isEmpty() || within.get().compareTo(type.orElseThrow()) <= 0 || !isOrdered(child)) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Cell>> tree(JsonNode root) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(Arrays.stream(TableColumn.values())
                .map(column -> Cell.heading(column.heading()))
                .toList());
        node(root, rows);
        return rows;
    }

    private static void node(JsonNode node, List<List<Cell>> rows) {
        var cells = new EnumMap<TableColumn, String>(TableColumn.class);
        cells.put(
                TableColumn.TYPE,
                RowType.wired(node.path("type").asText()).map(RowType::label).orElse(""));
        cells.put(TableColumn.ID, node.path("id").asText());
        cells.put(TableColumn.NAME, node.path("name").asText());
        cells.put(TableColumn.MAXIMUM, node.path("max").asText());
        cells.put(TableColumn.WEIGHT, node.path("weight").asText());
        cells.put(
                TableColumn.WAY,
                node.path("adding").asText().equals("WEIGHTED")
                        ? Labels.WEIGHTED
                        : Labels.ofKind(node.path("kind").asText()));
        cells.put(TableColumn.OTHER, other(node, NODE_FIELDS));
        rows.add(row(cells));
        node.path("bands").forEach(band -> rows.add(band(RowType.BAND, band, "condition")));
        node.path("acknowledgedGaps").forEach(gap -> rows.add(band(RowType.GAP, gap, "reason")));
        node.path("children").forEach(child -> node(child, rows));
    }

    private static List<Cell> band(RowType type, JsonNode band, String said) {
        var cells = new EnumMap<TableColumn, String>(TableColumn.class);
        cells.put(TableColumn.TYPE, type.label());
        cells.put(TableColumn.LOWEST, band.path("min").asText());
        cells.put(TableColumn.HIGHEST, band.path("max").asText());
        cells.put(TableColumn.CONDITION, band.path(said).asText());
        cells.put(TableColumn.METRIC, band.at("/predicate/metric").asText());
        cells.put(TableColumn.OPERATOR, band.at("/predicate/op").asText());
        cells.put(TableColumn.THRESHOLD, band.at("/predicate/value").asText());
        if (type == RowType.BAND) {
            cells.put(TableColumn.OTHER, other(band, BAND_FIELDS));
        }
        return row(cells);
    }

    /** What the columns do not say, as JSON; nothing where they say all. */
    static String other(JsonNode node, List<String> said) {
        var rest = ((ObjectNode) node.deepCopy()).remove(said);
        return rest.isEmpty() ? "" : rest.toString();
    }

    private static List<Cell> row(Map<TableColumn, String> cells) {
        return Arrays.stream(TableColumn.values())
                .map(column -> Cell.of(cells.getOrDefault(column, "")))
                .toList();
    }
}
