package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.complaint.deadline.TimeLimit.Start;
import tw.servicequality.complaint.deadline.TimeLimit.Unit;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** The worked due dates of the domain notes, as limits of a rule. */
class PublishedExamplesTest {

    @ParameterizedTest
    @MethodSource
    void the_worked_example_comes_out(JsonNode example) {
        var reckoning = Reckoning.of(rule(example), ShippedRules.filedOn(text(example, "start")), days(example));

        assertThat(reckoning.dueOn()).as(example.toString()).isEqualTo(text(example, "due"));
        var noon = text(example, "why").contains("Monday MORNING");
        assertThat(reckoning.at())
                .isEqualTo(
                        noon
                                ? ShippedRules.at(text(example, "due") + "T12:00")
                                : ShippedRules.at(
                                        LocalDate.parse(text(example, "due")).plusDays(1), 0));
    }

    static Stream<JsonNode> the_worked_example_comes_out() throws IOException {
        try (var in = PublishedExamplesTest.class.getResourceAsStream("/calendar/sla-examples.json")) {
            var examples = ShippedRules.JSON.readTree(in).get("examples");
            assertThat(examples).hasSize(8);
            return StreamSupport.stream(examples.spliterator(), false);
        }
    }

    private static WorkingDays days(JsonNode example) {
        return text(example, "calendarVersion").equals("current")
                ? ShippedRules.current()
                : WorkingDays.on(ShippedRules.CALENDARS.version("2025@original"));
    }

    private static ClockRule rule(JsonNode example) {
        var days = example.get("n").asInt();
        var limit =
                switch (text(example, "kind")) {
                    case "WORKING_DAYS" ->
                        new TimeLimit(days, Unit.WORKING_DAY, Start.NEXT_DAY, Roll.NONE, "例", "行政程序法§48 II");
                    case "CALENDAR_DAYS_ROLL_FORWARD" ->
                        new TimeLimit(days, Unit.CALENDAR_DAY, Start.NEXT_DAY, Roll.FORWARD, "例", "行政程序法§48 IV");
                    default -> throw new AssertionError(example);
                };
        var limits = Map.of(Handling.ORDINARY, limit);
        return new ClockRule(
                DeadlineClock.FINAL_REPLY,
                ClockRule.Starter.FILING,
                Set.of(),
                limits,
                null,
                false,
                null,
                false,
                List.of());
    }

    private static String text(JsonNode example, String field) {
        return example.get(field).asText();
    }
}
