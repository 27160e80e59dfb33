package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an auditor reads. */
class ExplanationTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2016, 9, 7);

    private final OfficeCalendars calendars = new OfficeCalendars();

    @Test
    void working_days_are_numbered_and_days_off_say_why() {
        DayCount count = WorkingDays.on(calendars.current()).plusWorkingDays(WEDNESDAY, 4);
        assertThat(lines(count))
                .containsExactly(
                        "2016-09-07 - 0 始日不計 行政程序法第48條第2項",
                        "2016-09-08 + 1 上班日 政府機關辦公日曆表",
                        "2016-09-09 + 2 上班日 政府機關辦公日曆表",
                        "2016-09-10 + 3 補行上班：調整上班 政府機關辦公日曆表",
                        "2016-09-11 - 3 例假日 政府機關辦公日曆表",
                        "2016-09-12 + 4 上班日 政府機關辦公日曆表");
        assertThat(count.versions()).containsExactly("2016@published");
    }

    @Test
    void a_saturday_shows_its_way_to_monday_morning() {
        DayCount count =
                WorkingDays.on(calendars.current()).plusCalendarDays(LocalDate.of(2025, 1, 9), 2, Roll.FORWARD);
        assertThat(lines(count))
                .containsExactly(
                        "2025-01-09 - 0 始日不計 行政程序法第48條第2項",
                        "2025-01-10 + 1 上班日 行政程序法第48條第2項",
                        "2025-01-11 + 2 例假日 行政程序法第48條第2項",
                        "2025-01-12 - 2 休息日（例假日） 行政程序法第48條第4項",
                        "2025-01-13 - 2 順延至此日上午（上班日） 行政程序法第48條第4項");
    }

    @Test
    void a_period_over_the_year_end_names_both_calendars() {
        DayCount count = WorkingDays.on(calendars.current()).plusWorkingDays(LocalDate.of(2024, 12, 30), 3);
        assertThat(count.versions()).containsExactly("2024@published", "2025@2025-06-13");
        assertThat(count.calendar()).isEqualTo(calendars.current().id());
    }

    @Test
    void a_whole_day_closed_is_skipped_and_half_a_day_is_noted() {
        DayCount count = WorkingDays.on(calendars.current(), megi()).plusWorkingDays(LocalDate.of(2016, 9, 26), 2);
        assertThat(lines(count))
                .containsExactly(
                        "2016-09-26 - 0 始日不計 行政程序法第48條第2項",
                        "2016-09-27 - 0 上班日，全日停止上班：颱風梅姬 " + ClosurePolicy.WHOLE_DAY_IS_OFF.reason(),
                        "2016-09-28 + 1 上班日，上午停止上班：颱風梅姬 政府機關辦公日曆表",
                        "2016-09-29 + 2 上班日 政府機關辦公日曆表");
    }

    @Test
    void the_policy_decides_what_a_closure_does() {
        LocalDate monday = LocalDate.of(2016, 9, 26);
        assertThat(under(ClosurePolicy.NOTED_ONLY).plusWorkingDays(monday, 2).end())
                .isEqualTo("2016-09-28");
        assertThat(under(ClosurePolicy.WHOLE_DAY_IS_OFF)
                        .plusWorkingDays(monday, 2)
                        .end())
                .isEqualTo("2016-09-29");
        assertThat(under(ClosurePolicy.ANY_PART_IS_OFF)
                        .plusWorkingDays(monday, 2)
                        .end())
                .isEqualTo("2016-09-30");
        assertThat(under(ClosurePolicy.ANY_PART_IS_OFF).countBetween(monday, monday.plusDays(4)))
                .isEqualTo(2);
    }

    @Test
    void a_last_day_on_which_offices_are_closed_rolls_on() {
        DayCount count = WorkingDays.on(calendars.current(), megi())
                .plusCalendarDays(LocalDate.of(2016, 9, 20), 7, Roll.FORWARD);
        assertThat(count.end()).isEqualTo("2016-09-28");
        assertThat(count.endsInTheMorning()).isFalse();
    }

    @Test
    void a_morning_and_an_afternoon_declared_one_after_the_other_are_a_day() {
        LocalDate day = LocalDate.of(2016, 9, 28);
        Closures closures = Closures.of(
                List.of(closure("1", day, ClosureExtent.MORNING), closure("2", day, ClosureExtent.AFTERNOON)));
        assertThat(WorkingDays.on(calendars.current(), closures).isWorking(day)).isFalse();
    }

    @Test
    void a_closure_on_a_day_off_takes_nothing_away() {
        LocalDate sunday = LocalDate.of(2016, 9, 25);
        WorkingDays days = WorkingDays.on(
                calendars.current(), Closures.of(List.of(closure("1", sunday, ClosureExtent.WHOLE_DAY))));
        assertThat(days.countBetween(sunday.minusDays(1), sunday.plusDays(1))).isEqualTo(1);
    }

    private WorkingDays under(ClosurePolicy policy) {
        return new WorkingDays(calendars.current(), megi(), policy);
    }

    private static Closures megi() {
        return Closures.of(List.of(
                closure("1", LocalDate.of(2016, 9, 27), ClosureExtent.WHOLE_DAY),
                closure("2", LocalDate.of(2016, 9, 28), ClosureExtent.MORNING)));
    }

    private static OfficeClosure closure(String id, LocalDate day, ClosureExtent extent) {
        return new OfficeClosure(id, "KCG", day, extent, Instant.EPOCH, "颱風梅姬");
    }

    private static List<String> lines(DayCount count) {
        return count.days().stream()
                .map(line -> line.date() + (line.counted() ? " + " : " - ") + line.number() + " " + line.why() + " "
                        + line.article())
                .toList();
    }
}
