package tw.servicequality.assessment.sheettable;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.platform.office.Cell;

/** The columns of the table, by the words above them, with their widths in millimetres. */
enum TableColumn {
    TYPE("類型", 26),
    ID("代號", 24),
    NAME("名稱", 70),
    MAXIMUM("配分", 14),
    WEIGHT("權重", 14),
    WAY("計分方式", 22),
    LOWEST("下限", 14),
    HIGHEST("上限", 14),
    CONDITION("條件", 110),
    METRIC("門檻項目", 36),
    OPERATOR("門檻比較", 20),
    THRESHOLD("門檻值", 16),
    /** What else the document says of the place, as JSON. */
    OTHER("其他", 50);

    private final String heading;
    private final int width;

    TableColumn(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    /** Where each column is, if this row is the heading of the table: it has type, code, name and points. */
    static Optional<Map<TableColumn, Integer>> headingOf(List<Cell> row) {
        var found = new EnumMap<TableColumn, Integer>(TableColumn.class);
        for (var at = 0; at < row.size(); at++) {
            var place = at;
            of(row.get(at).text()).ifPresent(column -> found.putIfAbsent(column, place));
        }
        return found.keySet().containsAll(List.of(TYPE, ID, NAME, MAXIMUM)) ? Optional.of(found) : Optional.empty();
    }

    private static Optional<TableColumn> of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(plain))
                .findFirst();
    }
}
