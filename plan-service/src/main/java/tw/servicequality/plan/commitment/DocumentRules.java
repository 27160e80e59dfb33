package tw.servicequality.plan.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tw.servicequality.plan.schedule.CheckpointMonths;
import tw.servicequality.plan.schedule.DayAfterPeriodEnd;
import tw.servicequality.plan.schedule.DayType;
import tw.servicequality.plan.schedule.DaysAfterEvent;
import tw.servicequality.plan.schedule.DueRule;
import tw.servicequality.plan.schedule.EveryMonths;
import tw.servicequality.plan.schedule.FixedDate;
import tw.servicequality.plan.schedule.MonthsAfterEvent;
import tw.servicequality.plan.schedule.PerPeriod;
import tw.servicequality.plan.schedule.Span;
import tw.servicequality.platform.calendar.Roll;

/**
 * The due rules and recurrences of a plan document as rules of ours. A stated day rolls forward (行政程序法第48條第4項, by analogy); what
 * belongs within a month or a span rolls back, so as to stay within it. The officer may choose otherwise.
 */
final class DocumentRules {

    private static final Map<String, Span> SPANS =
            Map.of("month", Span.MONTH, "quarter", Span.QUARTER, "halfYear", Span.HALF_YEAR, "year", Span.YEAR);

    private DocumentRules() {}

    /** Empty for none, and for a rule that we have no name for. */
    static Optional<DueRule> rule(JsonNode rule) {
        return switch (rule.path("rule").asText()) {
            case "DAY_OF_MONTH_AFTER_PERIOD_END" ->
                Optional.of(new DayAfterPeriodEnd(
                        texts(rule.get("periodEnds"))
                                .map(end -> LocalDate.parse(end).getMonthValue())
                                .toList(),
                        rule.get("dayOfNextMonth").asInt(),
                        Roll.FORWARD));
            case "CHECKPOINT_MONTHS" ->
                Optional.of(new CheckpointMonths(
                        texts(rule.get("months")).map(Integer::valueOf).toList(), Roll.BACK));
            case "DAYS_AFTER_EVENT" ->
                Optional.of(new DaysAfterEvent(
                        rule.path("event").asText(), rule.path("days").asInt(), DayType.UNSPECIFIED, Roll.FORWARD));
            case "MONTHS_AFTER_EVENT" ->
                Optional.of(new MonthsAfterEvent(
                        rule.path("event").asText(), rule.path("months").asInt(), Roll.FORWARD));
            default -> Optional.empty();
        };
    }

    /** A day, {@code {date}}, or a month of the plan's year, {@code {month}}. */
    static Optional<DueRule> day(JsonNode due) {
        if (due.has("date")) {
            return Optional.of(new FixedDate(LocalDate.parse(due.get("date").asText()), Roll.FORWARD));
        }
        return due.has("month")
                ? Optional.of(new CheckpointMonths(List.of(due.get("month").asInt()), Roll.BACK))
                : Optional.empty();
    }

    /** How often, with whom it concerns where the document says so; none for 定期, for each event, and for each day. */
    static Stream<Recurring> recurring(JsonNode recurrence) {
        if (recurrence.has("allOf")) {
            return StreamSupport.stream(recurrence.get("allOf").spliterator(), false)
                    .flatMap(DocumentRules::recurring);
        }
        var actor = recurrence.hasNonNull("actor") ? recurrence.get("actor").asText() : null;
        if (recurrence.has("everyMonths")) {
            return Stream.of(
                    new Recurring(new EveryMonths(recurrence.get("everyMonths").asInt(), Roll.BACK), actor));
        }
        return Optional.ofNullable(SPANS.get(recurrence.path("per").asText())).stream()
                .map(span -> new Recurring(new PerPeriod(span, Roll.BACK), actor));
    }

    static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    /** @param actor who, where the document names another than the responsible unit; otherwise null */
    record Recurring(DueRule rule, String actor) {}
}
