package tw.servicequality.plan.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the cells beside an action say of it. What is not understood stays as it is written; a month that there is not is a fault. */
final class RowValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月([、,](\\d{1,2})月)*");
    private static final Pattern SPAN = Pattern.compile("((\\d{2,3})年)?(\\d{1,2})月?[-~至](\\d{1,2})月");
    private static final Pattern YEAR = Pattern.compile("(\\d{2,3})年度?(1-12月|全年)?");

    private final Optional<Integer> rocYear;
    private final Consumer<String> fault;

    /** The plan's year is for periods that name none. */
    RowValues(Optional<Integer> rocYear, Consumer<String> fault) {
        this.rocYear = rocYear;
        this.fault = fault;
    }

    /** 承辦單位, one per line or after a comma. */
    static ArrayNode units(String handling, String controlling) {
        var units = JSON.arrayNode();
        names(handling, null, units);
        names(controlling, "管制", units);
        return units;
    }

    private static void names(String cell, String role, ArrayNode units) {
        Arrays.stream(cell.split("[\n、，,；;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> units.addObject().put("unit", name).put("role", role));
    }

    static ArrayNode lines(String cell) {
        var lines = JSON.arrayNode();
        cell.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    /** 辦理期程 such as 109年1-12月; empty where the cell says something else. */
    Optional<ObjectNode> period(String cell) {
        var plain = plain(cell);
        var span = SPAN.matcher(plain);
        if (span.matches()) {
            var year = Optional.ofNullable(span.group(2)).map(Integer::valueOf).or(() -> rocYear);
            return year.flatMap(
                    roc -> period(cell, roc, Integer.parseInt(span.group(3)), Integer.parseInt(span.group(4))));
        }
        var year = YEAR.matcher(plain);
        return year.matches() ? period(cell, Integer.parseInt(year.group(1)), 1, 12) : Optional.empty();
    }

    private Optional<ObjectNode> period(String text, int roc, int first, int last) {
        if (first < 1 || first > last || last > 12) {
            fault.accept("月份不正確");
            return Optional.empty();
        }
        return Optional.of(JSON.objectNode()
                .put("text", text)
                .put("start", LocalDate.of(roc + 1911, first, 1).toString())
                .put("end", YearMonth.of(roc + 1911, last).atEndOfMonth().toString()));
    }

    /** 查核期限: months as such, anything else in its words. */
    ObjectNode due(String cell) {
        var plain = plain(cell);
        if (!MONTHS.matcher(plain).matches()) {
            return JSON.objectNode().put("rule", "STATED").put("text", cell);
        }
        var rule = JSON.objectNode().put("rule", "CHECKPOINT_MONTHS");
        var months = rule.putArray("months");
        Pattern.compile("\\d+").matcher(plain).results().forEach(found -> {
            var month = Integer.parseInt(found.group());
            if (month < 1 || month > 12) {
                fault.accept("沒有 " + month + " 月");
            }
            months.add(month);
        });
        return rule.put("text", cell).put("interpretation", "查核期限：該月底前備查（原文僅列月份，月底為推定）");
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
