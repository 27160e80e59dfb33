package tw.servicequality.plan.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import tw.servicequality.plan.reading.Comparison;
import tw.servicequality.plan.reading.TargetPer;

/** The targets of a plan document as targets of ours. */
final class DocumentTargets {

    private static final Map<String, Comparison> COMPARISONS = Map.of(
            ">=",
            Comparison.AT_LEAST,
            ">",
            Comparison.MORE_THAN,
            "<=",
            Comparison.AT_MOST,
            "<",
            Comparison.LESS_THAN,
            "=",
            Comparison.EQUAL,
            "between",
            Comparison.BETWEEN);
    private static final Map<String, TargetPer> PERIODS = Map.of(
            "day",
            TargetPer.DAY,
            "month",
            TargetPer.MONTH,
            "quarter",
            TargetPer.QUARTER,
            "halfYear",
            TargetPer.HALF_YEAR,
            "year",
            TargetPer.YEAR);

    private DocumentTargets() {}

    static CommittedTarget target(JsonNode target) {
        return new CommittedTarget(
                target.path("metric").asText(),
                COMPARISONS.get(target.path("op").asText()),
                text(target, "value"),
                text(target, "min"),
                text(target, "max"),
                text(target, "unit"),
                per(target),
                target.has("everyMonths") ? target.get("everyMonths").asInt() : null,
                text(target, "actor"),
                null);
    }

    /** What the document itself says about how it came to the target. */
    static String note(JsonNode target) {
        return target.path("notes").asText();
    }

    private static TargetPer per(JsonNode target) {
        if (target.has("everyMonths")) {
            return TargetPer.MONTHS;
        }
        return PERIODS.getOrDefault(
                target.path("per").asText(), target.has("perEvent") ? TargetPer.EVENT : TargetPer.WHOLE);
    }

    private static String text(JsonNode target, String field) {
        return target.hasNonNull(field) ? target.get(field).asText() : null;
    }
}
