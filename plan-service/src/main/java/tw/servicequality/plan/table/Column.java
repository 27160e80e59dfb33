package tw.servicequality.plan.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.platform.office.Cell;

/** What a column of the usual table is, by the words that agencies put above it. */
enum Column {
    DIMENSION("面向", "面向", "構面", "實施要項", "執行要項"),
    STRATEGY("執行策略", "執行策略", "策略", "執行重點", "工作重點"),
    ITEM("項目", "項目", "推動項目", "工作項目"),
    ACTION("具體推動作法", "具體推動作法", "推動作法", "具體作法", "具體做法", "作法", "執行步驟(方法)", "執行步驟", "執行內容", "工作(推動)方法"),
    UNITS("承辦單位", "承辦單位", "辦理單位", "執行單位", "主辦單位", "負責單位", "權責單位"),
    CONTROL("管制單位", "管制單位", "管考單位"),
    PERIOD("辦理期程", "辦理期程", "期程", "執行期程", "實施期程"),
    DUE("查核期限", "查核期限", "辦理期限", "完成期限", "期限"),
    TARGETS("目標值", "目標值", "量化目標", "預期目標", "績效指標"),
    EVIDENCE("佐證資料", "佐證資料", "佐證", "應備佐證"),
    NOTES("備註", "備註", "說明");

    private final String title;
    private final Set<String> headings;

    Column(String title, String... headings) {
        this.title = title;
        this.headings = Set.of(headings);
    }

    String title() {
        return title;
    }

    static Optional<Column> of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /**
     * Where each column is, if this row is the heading of a plan's table: it has the dimension and what to do. Where there is no
     * column of actions of its own, these stand under their strategies.
     */
    static Optional<Map<Column, Integer>> heading(List<Cell> row) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (var at = 0; at < row.size(); at++) {
            var place = at;
            if (!row.get(at).isCovered()) {
                of(row.get(at).text()).ifPresent(column -> found.putIfAbsent(column, place));
            }
        }
        if (!found.containsKey(ACTION) && found.containsKey(STRATEGY)) {
            found.put(ACTION, found.remove(STRATEGY));
        }
        return found.containsKey(DIMENSION) && found.containsKey(ACTION) ? Optional.of(found) : Optional.empty();
    }
}
