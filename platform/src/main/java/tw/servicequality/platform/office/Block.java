package tw.servicequality.platform.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a file consists of, in its order. */
public sealed interface Block {

    /** A paragraph between tables. */
    record Paragraph(Line line) implements Block {}

    /**
     * A table or a sheet.
     *
     * @param name how people find it, such as «第1個工作表»
     * @param pointer where it is for programs, such as {@code /sheets/1}
     */
    record Table(String name, String pointer, List<List<Cell>> rows) implements Block {}

    /** Puts a table together cell by cell, from the top left. */
    final class TableBuilder {

        private static final int MOST_COLUMNS = 100;
        private static final int MOST_ROWS = 5_000;

        private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
        private int rowAt = -1;
        private int columnAt;

        void row() {
            rowAt++;
            columnAt = 0;
            if (rowAt >= MOST_ROWS) {
                throw OfficeFault.tooLarge("表格超過 " + MOST_ROWS + " 列");
            }
        }

        /** The next free place of the row; what the cell spans is covered by it. */
        void cell(Cell cell, int rowSpan, int columnSpan) {
            while (rows.getOrDefault(rowAt, Map.of()).containsKey(columnAt)) {
                columnAt++;
            }
            cellAt(rowAt, columnAt, cell, rowSpan, columnSpan);
            columnAt += columnSpan;
        }

        void cellAt(int row, int column, Cell cell, int rowSpan, int columnSpan) {
            for (var r = 0; r < rowSpan && row + r < MOST_ROWS; r++) {
                for (var c = 0; c < columnSpan && column + c < MOST_COLUMNS; c++) {
                    rows.computeIfAbsent(row + r, any -> new TreeMap<>())
                            .put(column + c, r == 0 && c == 0 ? cell : cell.covered());
                }
            }
        }

        Cell at(int row, int column) {
            return rows.getOrDefault(row, Map.of()).getOrDefault(column, Cell.EMPTY);
        }

        Table table(String name, String pointer) {
            var all = new ArrayList<List<Cell>>();
            var last = rows.keySet().stream().mapToInt(row -> row).max().orElse(-1);
            for (var row = 0; row <= last; row++) {
                all.add(cells(row));
            }
            return new Table(name, pointer, all);
        }

        private List<Cell> cells(int row) {
            var cells = new ArrayList<Cell>();
            var last = rows.getOrDefault(row, Map.of()).keySet().stream()
                    .mapToInt(column -> column)
                    .max()
                    .orElse(-1);
            for (var column = 0; column <= last; column++) {
                cells.add(at(row, column));
            }
            return cells;
        }
    }
}
