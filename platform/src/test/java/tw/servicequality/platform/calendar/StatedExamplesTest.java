package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked due dates of the domain notes, and the totals of every year. */
class StatedExamplesTest {
    private final OfficeCalendars calendars = new OfficeCalendars();

    @ParameterizedTest(name = "{0}: {1} + {2} = {4} ({5})")
    @MethodSource("examples")
    void the_worked_example_comes_out(String kind, LocalDate start, int n, String version, LocalDate due, String why) {
        WorkingDays days =
                WorkingDays.on(version.equals("current") ? calendars.current() : calendars.version("2025@original"));
        DayCount count =
                switch (kind) {
                    case "WORKING_DAYS" -> days.plusWorkingDays(start, n);
                    case "CALENDAR_DAYS_ROLL_FORWARD" -> days.plusCalendarDays(start, n, Roll.FORWARD);
                    default -> throw new AssertionError(kind);
                };
        assertThat(count.end()).isEqualTo(due);
        assertThat(count.counted()).isEqualTo(n);
    }

    static Stream<Arguments> examples() throws IOException {
        try (InputStream in = StatedExamplesTest.class.getResourceAsStream("/calendar/sla-examples.json")) {
            JsonNode examples = new ObjectMapper().readTree(in).get("examples");
            assertThat(examples).hasSize(8);
            return StreamSupport.stream(examples.spliterator(), false)
                    .map(one -> Arguments.of(
                            one.get("kind").asText(),
                            LocalDate.parse(one.get("start").asText()),
                            one.get("n").asInt(),
                            one.get("calendarVersion").asText(),
                            LocalDate.parse(one.get("due").asText()),
                            one.get("why").asText()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013@published, 115, 250, 2/23 9/14",
        "2014@2014-10-21, 113, 252, 12/27",
        "2015@2014-10-21, 116, 249, ''",
        "2016@published, 116, 250, 1/30 6/4 9/10",
        "2017@published, 116, 249, 2/18 6/3 9/30",
        "2018@published, 115, 250, 3/31 12/22",
        "2019@published, 115, 250, 1/19 2/23 10/5",
        "2020@published, 115, 251, 2/15 6/20 9/26",
        "2021@published, 116, 249, 2/20 9/11",
        "2022@published, 115, 250, 1/22",
        "2023@published, 116, 249, 1/7 2/4 2/18 3/25 6/17 9/23",
        "2024@published, 115, 251, 2/17",
        "2025@original, 115, 250, 2/8",
        "2025@2025-06-13, 118, 247, 2/8",
        "2026@published, 120, 245, ''",
        "2027@published, 121, 244, ''",
    })
    void the_year_has_its_days_off_and_its_make_up_saturdays(String version, int off, int working, String makeUp) {
        OfficeCalendar calendar = calendars.version(version);
        int year = Integer.parseInt(version.substring(0, 4));
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(calendar::day)
                .toList();
        assertThat(days).allMatch(day -> day.version().equals(version));
        assertThat(days.stream().filter(OfficeDay::working)).hasSize(working);
        assertThat(days.stream().filter(day -> !day.working())).hasSize(off);
        assertThat(days.stream()
                        .filter(day -> day.kind() == DayKind.MAKEUP_WORKDAY)
                        .map(day ->
                                day.date().getMonthValue() + "/" + day.date().getDayOfMonth()))
                .containsExactly(makeUp.isEmpty() ? new String[0] : makeUp.split(" "));
    }
}
