package tw.servicequality.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** Every day that the five plans state with its rolls is what the rules come to. */
class PlannedDatesTest {

    private static final WorkingDays DAYS = WorkingDays.on(new OfficeCalendars().current());

    private final List<JsonNode> ruled = new ArrayList<>();
    private final List<JsonNode> stated = new ArrayList<>();

    @Test
    void every_date_of_the_five_plans_comes_out_of_its_rule_and_rolls_as_stated() throws IOException {
        for (var number = 0; number < 5; number++) {
            gather(new ObjectMapper()
                    .readTree(Path.of("src/test/resources/plans/plan-00" + number + ".json")
                            .toFile()));
        }
        assertThat(ruled).hasSize(17);
        assertThat(stated).hasSize(41);
        ruled.forEach(PlannedDatesTest::comesOutOfItsRule);
        stated.forEach(PlannedDatesTest::rollsAsStated);
    }

    private void gather(JsonNode node) {
        if (node.has("periodEnds") && node.has("dates")) {
            ruled.add(node);
        }
        if (node.has("rolledForward")) {
            stated.add(node);
        }
        node.forEach(this::gather);
    }

    private static void comesOutOfItsRule(JsonNode rule) {
        var ends = stream(rule.get("periodEnds"))
                .map(end -> LocalDate.parse(end.asText()))
                .toList();
        var months = ends.stream().map(LocalDate::getMonthValue).toList();
        var made = new DayAfterPeriodEnd(months, rule.get("dayOfNextMonth").intValue(), Roll.NONE);
        assertThat(made.dates(Period.ofYear(2020), DAYS))
                .extracting(DueDate::nominal)
                .containsExactlyElementsOf(stream(rule.get("dates"))
                        .map(date -> LocalDate.parse(date.get("date").asText()))
                        .toList());
    }

    private static void rollsAsStated(JsonNode date) {
        var day = LocalDate.parse(date.get("date").asText());
        assertThat(DAYS.isWorking(day)).isNotEqualTo(date.get("isHoliday").asBoolean());
        assertThat(rolled(day, Roll.FORWARD))
                .isEqualTo(date.get("rolledForward").asText());
        assertThat(rolled(day, Roll.BACK)).isEqualTo(date.get("rolledBack").asText());
    }

    private static String rolled(LocalDate day, Roll roll) {
        return new FixedDate(day, roll)
                .dates(Period.ofYear(day.getYear()), DAYS)
                .getFirst()
                .due()
                .toString();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
