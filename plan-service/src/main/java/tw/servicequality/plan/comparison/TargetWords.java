package tw.servicequality.plan.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A target in words that people compare: 至少 2 次／每季. What has another shape is shown as the document has it. */
final class TargetWords {

    private static final Map<String, String> OPERATORS =
            Map.of(">=", "至少", "<=", "至多", "=", "", "==", "", ">", "超過", "<", "未滿");
    private static final Map<String, String> PERIODS =
            Map.of("day", "每日", "month", "每月", "quarter", "每季", "halfYear", "每半年", "year", "每年");

    private TargetWords() {}

    static String of(JsonNode target) {
        var operator = OPERATORS.get(target.path("op").asText());
        if (operator == null || !target.path("value").isNumber()) {
            return target.toString();
        }
        var words =
                operator + target.path("value").asText() + target.path("unit").asText("");
        var period = PERIODS.get(target.path("per").asText());
        var months = target.path("everyMonths");
        if (period == null && !months.isInt()) {
            return words;
        }
        return words + "／" + (period == null ? "每" + months.intValue() + "個月" : period);
    }
}
