package tw.servicequality.assessment.publication;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tw.servicequality.assessment.publication.PublishedRow.PublishedItem;

/** 開放資料欄位: the columns of CSV and ODS, with their descriptions; in JSON they bear the same names. One line an office and item. */
enum PublishedField {
    ROC_YEAR("rocYear", "年度", "民國年度", (row, item) -> row.rocYear()),
    RANK("rank", "名次", "同分同名次，次一名次跳號", (row, item) -> row.rank()),
    AGENCY("agency", "機關代碼", "受考核機關代碼", (row, item) -> row.agency()),
    NAME("name", "機關名稱", "受考核機關全銜", (row, item) -> row.name()),
    ITEM("item", "項目代號", "評核項目於評分表之代號", (row, item) -> item.item()),
    LABEL("label", "項目", "評核項目名稱", (row, item) -> item.label()),
    POINTS("points", "得分", "評核項目小計", (row, item) -> item.points()),
    MAXIMUM("maximum", "配分", "評核項目配分", (row, item) -> item.maximum()),
    TOTAL("total", "總分", "各項合計", (row, item) -> row.total()),
    GRADE("grade", "等第", "EXCELLENT 優、GOOD 甲、FAIR 乙、POOR 丙、FAILING 丁", (row, item) -> row.grade()),
    ASSESSED_ON("assessedOn", "考核日期", "西元日期 YYYY-MM-DD，臺北時間", (row, item) -> row.assessedOn()),
    EDITION("edition", "結果版次", "1 為原結果，更正後遞增", (row, item) -> row.edition());

    private final String wire;
    private final String heading;
    private final String description;
    private final Cut cut;

    private interface Cut {
        Object of(PublishedRow row, PublishedItem item);
    }

    PublishedField(String wire, String heading, String description, Cut cut) {
        this.wire = wire;
        this.heading = heading;
        this.description = description;
        this.cut = cut;
    }

    String wire() {
        return wire;
    }

    String heading() {
        return heading;
    }

    String description() {
        return description;
    }

    static List<PublishedField> all() {
        return Arrays.asList(values());
    }

    /** A line for each item of each office. */
    static <T> List<List<T>> lines(List<PublishedRow> rows, Function<Object, T> cell) {
        return rows.stream()
                .flatMap(row -> row.items().stream().map(item -> all().stream()
                        .map(field -> cell.apply(field.cut.of(row, item)))
                        .toList()))
                .toList();
    }
}
