package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.servicequality.platform.problem.FieldProblem;

/** A place in a JSON document that notes what is missing or of the wrong type, by pointer, and reads on. */
record JsonPlace(JsonNode node, String pointer, List<FieldProblem> problems) {

    private static final int MOST = 1_000_000;

    static JsonPlace root(JsonNode document) {
        return new JsonPlace(document, "", new ArrayList<>());
    }

    JsonPlace at(String name) {
        var child = node.get(name);
        var escaped = name.replace("~", "~0").replace("/", "~1");
        return new JsonPlace(child == null ? MissingNode.getInstance() : child, pointer + "/" + escaped, problems);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            return refuse("須為文字", "");
        }
        return node.textValue().indexOf('\0') < 0 ? node.textValue() : refuse("含有不可用的字元", "");
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0 || node.intValue() > MOST) {
            return refuse("須為 0 至 " + MOST + " 的整數", 0);
        }
        return node.intValue();
    }

    /** From 0 to a million with at most two places behind the point. */
    BigDecimal decimal() {
        var number = node.isNumber() ? node.decimalValue() : BigDecimal.ONE.negate();
        if (number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(MOST)) > 0
                || Rounding.plain(number).scale() > 2) {
            return refuse("須為 0 至 " + MOST + " 的數，小數至多兩位", BigDecimal.ZERO);
        }
        return number;
    }

    LocalDate date() {
        try {
            var day = LocalDate.parse(text());
            return day.getYear() >= 1912 && day.getYear() <= 9999 ? day : refuse("須在民國元年至西元 9999 年之間", LocalDate.EPOCH);
        } catch (DateTimeParseException noDate) {
            return refuse("須為日期，如 2016-01-31", LocalDate.EPOCH);
        }
    }

    boolean flag(String name, boolean usual) {
        if (!node.has(name)) {
            return usual;
        }
        var flag = at(name);
        return flag.node.isBoolean() ? flag.node.booleanValue() : flag.refuse("須為 true 或 false", usual);
    }

    <T> T choice(Function<String, Optional<T>> known, T otherwise) {
        var text = text();
        return text.isEmpty() ? otherwise : known.apply(text).orElseGet(() -> refuse("沒有這個選項", otherwise));
    }

    <T> List<T> list(Function<JsonPlace, T> each) {
        if (!node.isArray()) {
            return refuse("須為陣列", List.of());
        }
        var items = new ArrayList<T>();
        for (var index = 0; index < node.size(); index++) {
            items.add(each.apply(new JsonPlace(node.get(index), pointer + "/" + index, problems)));
        }
        return List.copyOf(items);
    }

    private <T> T refuse(String detail, T standIn) {
        problems.add(new FieldProblem(pointer, detail));
        return standIn;
    }
}
