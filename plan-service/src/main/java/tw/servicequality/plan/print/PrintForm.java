package tw.servicequality.plan.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.platform.document.Layout;

/**
 * 文件格式, as its file in {@code rules/print} says it.
 *
 * @param title with {agency} and {year} in it; {year} is empty for a plan without one
 * @param ownTitle whether the plan's own title stands above, if it has one
 */
record PrintForm(
        String form,
        int version,
        String name,
        String source,
        String title,
        boolean ownTitle,
        Layout layout,
        List<Chapter> chapters,
        List<String> footnotes) {

    /**
     * 章.
     *
     * @param from the members of the document whose texts stand here, in this order
     * @param outline whether dimensions, strategies and actions stand here
     * @param tables how the outline is laid out: the first whose columns the plan names; none of them: as numbered paragraphs
     */
    record Chapter(String heading, List<String> from, boolean outline, List<Table> tables) {

        /** Empty where the plan has no table that is known. */
        Optional<Table> table(List<String> columns) {
            return tables.stream()
                    .filter(table -> table.always() || table.headings().equals(columns))
                    .findFirst();
        }
    }

    /** A table: its headings as the plan writes them, and what stands in each. */
    record Table(boolean always, List<TableColumn> columns) {

        List<String> headings() {
            return columns.stream().map(TableColumn::heading).toList();
        }

        boolean has(Content content) {
            return columns.stream().anyMatch(column -> column.content() == content);
        }
    }

    record TableColumn(String heading, Content content, int share) {}

    /** What stands in a column. */
    enum Content {
        /** 面向 */
        DIMENSION,
        /** 執行策略 */
        STRATEGY,
        /** 具體推動作法 */
        ACTION,
        /** 承辦單位 */
        UNITS,
        /** 辦理期程 */
        PERIOD,
        /** 查核期限 */
        DUE,
        /** 佐證資料 */
        EVIDENCE,
        /** 由填寫者勾選 */
        CHECK,
        /** 由填寫者填寫 */
        BLANK
    }

    String title(Optional<String> own, String agency, Optional<Integer> rocYear) {
        return own.filter(it -> ownTitle)
                .orElseGet(
                        () -> Map.of(
                                        "{agency}",
                                        agency,
                                        "{year}",
                                        rocYear.map(year -> year + "年度").orElse(""))
                                .entrySet()
                                .stream()
                                .reduce(
                                        title,
                                        (text, word) -> text.replace(word.getKey(), word.getValue()),
                                        (one, other) -> one));
    }
}
