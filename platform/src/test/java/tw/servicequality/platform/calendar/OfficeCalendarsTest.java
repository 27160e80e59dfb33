package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeCalendarsTest {
    private final OfficeCalendars calendars = new OfficeCalendars();

    @ParameterizedTest
    @CsvSource({
        "2016-03-01, 2025@original, true",
        "2025-06-12, 2025@original, true",
        "2025-06-13, 2025@2025-06-13, false",
        "2026-11-21, 2025@2025-06-13, false",
    })
    void a_day_knows_the_revision_only_from_its_approval(LocalDate knownOn, String version, boolean september29) {
        OfficeDay day = calendars.asKnownOn(knownOn).day(LocalDate.of(2025, 9, 29));
        assertThat(day.version()).isEqualTo(version);
        assertThat(day.working()).isEqualTo(september29);
    }

    @Test
    void a_stored_id_brings_the_same_calendar_back() {
        for (LocalDate day = LocalDate.of(2012, 1, 1); day.getYear() < 2029; day = day.plusDays(11)) {
            OfficeCalendar calendar = calendars.asKnownOn(day);
            assertThat(calendars.version(calendar.id())).isSameAs(calendar);
        }
        for (CalendarVersion version : calendars.versions()) {
            assertThat(calendars.version(version.id()).versions()).contains(version);
        }
    }

    @Test
    void versions_are_listed_by_year_and_approval_under_ids_of_their_own() {
        assertThat(calendars.versions())
                .isSortedAccordingTo(
                        Comparator.comparingInt(CalendarVersion::year).thenComparing(CalendarVersion::approvedOn))
                .doesNotHaveDuplicates();
        assertThat(calendars.versions().stream().map(CalendarVersion::id).distinct())
                .hasSize(16);
        assertThat(calendars.current().versions()).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025@2025-06-14", "known@", "known@2025-02-30", ""})
    void an_id_that_names_nothing_is_refused(String id) {
        assertThatThrownBy(() -> calendars.version(id)).isInstanceOf(CalendarVersionUnknown.class);
    }

    @ParameterizedTest
    @CsvSource({"2012-12-31, 2012", "2028-01-01, 2028", "-0001-01-01, -1"})
    void a_year_that_is_not_held_is_named(LocalDate day, int year) {
        assertThatThrownBy(() -> calendars.current().day(day))
                .isInstanceOfSatisfying(
                        CalendarYearMissing.class, e -> assertThat(e.year()).isEqualTo(year))
                .hasMessageContaining(String.valueOf(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-30, true, false",
        "2027-12-31, false, false",
        "2028-01-01, false, true",
        "2028-01-03, true, true",
        "2030-07-06, false, true"
    })
    void years_not_announced_are_provisional_for_who_asks_so(LocalDate day, boolean working, boolean provisional) {
        var calendar = calendars.current().withProvisionalYears();
        assertThat(calendar.id()).isEqualTo(calendars.current().id());
        assertThat(calendar.isWorking(day)).isEqualTo(working);
        assertThat(calendar.provisional(day).isPresent()).isEqualTo(provisional);
        assertThat(calendar.day(day).description().contains("尚未公布")).isEqualTo(provisional);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"days\":[]}",
                "{\"days\":[{\"date\":\"2016-01-02\",\"kind\":\"WEEKEND\",\"isHoliday\":true}]}",
                "{\"days\":[{\"date\":\"2016-01-01\",\"kind\":\"WORKDAY\",\"isHoliday\":true}]}",
                "{\"days\":[{\"date\":\"2016-01-01\",\"isHoliday\":true}]}",
                "{\"year\":2016}",
            })
    void a_file_that_contradicts_itself_is_refused(String text) {
        CalendarVersion version = calendars.versions().get(3);
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CalendarFiles.year(version, in))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(version.id());
    }

    @Test
    void every_file_agrees_with_its_summary() {
        for (CalendarVersion version : calendars.versions()) {
            var summary = NaiveCalendar.file(version.file().replaceAll("tw-office-calendar-|\\.json", ""))
                    .get("summary");
            OfficeYear year = CalendarFiles.year(version);
            assertThat(year.length()).isEqualTo(summary.get("days").asInt());
            assertThat(year.workingUpTo(year.length()))
                    .isEqualTo(summary.get("workdays").asInt());
        }
    }
}
