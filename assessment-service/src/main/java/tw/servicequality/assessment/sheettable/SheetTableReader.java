package tw.servicequality.assessment.sheettable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.platform.office.Block;
import tw.servicequality.platform.office.Block.Table;
import tw.servicequality.platform.office.FileFaults;
import tw.servicequality.platform.problem.Problem;

/** Makes the document of a spreadsheet. The same file gives the same document. */
public final class SheetTableReader {

    private final FileFaults faults;
    private final TreeBuilder tree = new TreeBuilder();
    private final FrontTables front;
    private final Map<String, Origin> listed = new HashMap<>();

    /** Where in the file a place of the document came from, for programs and for people. */
    public record Origin(String pointer, String place) {}

    private SheetTableReader(Problem invalid) {
        faults = new FileFaults(invalid);
        front = new FrontTables(faults, listed);
    }

    /** The document; the given problem with every fault at its row and column. Whether the sheet holds is for the sheet's own rules. */
    public static PlacedDocument read(List<Block> blocks, Problem invalid) {
        var reader = new SheetTableReader(invalid);
        for (var block : blocks) {
            if (block instanceof Table table) {
                reader.table(table);
            }
        }
        return reader.document();
    }

    private void table(Table table) {
        for (var at = 0; at < table.rows().size(); at++) {
            var columns = TableColumn.headingOf(table.rows().get(at));
            if (columns.isPresent()) {
                rows(table, at + 1, columns.get());
                return;
            }
        }
        front.read(table);
    }

    private void rows(Table table, int from, Map<TableColumn, Integer> columns) {
        for (var at = from; at < table.rows().size(); at++) {
            var row = new TableRow(table, at, columns, faults);
            if (!row.isBlank()) {
                tree.add(row);
            }
        }
    }

    private PlacedDocument document() {
        if (tree.root().isEmpty() && faults.isEmpty()) {
            faults.at("", "找不到評分表格：表頭須有「類型」「代號」「名稱」「配分」");
        }
        faults.refuseIfAny();
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("schema", "tw-score-sheet/1");
        front.writeTo(document);
        tree.root().ifPresent(root -> document.set("tree", root));
        tree.origins().forEach((pointer, row) -> listed.put(pointer, origin(row.table(), row.at())));
        return new PlacedDocument(document, listed);
    }

    static Origin origin(Table table, int row) {
        return new Origin(table.pointer() + "/rows/" + (row + 1), "%s第 %d 列：".formatted(table.name(), row + 1));
    }
}
