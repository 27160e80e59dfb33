package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {
    private static final OfficeCalendar CURRENT = new OfficeCalendars().current();

    private final WorkingDays days = WorkingDays.on(CURRENT);

    static Stream<LocalDate> makeUpSaturdays() {
        return LocalDate.of(2013, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> CURRENT.day(day).kind() == DayKind.MAKEUP_WORKDAY);
    }

    @Test
    void there_are_28_make_up_saturdays() {
        assertThat(makeUpSaturdays()).hasSize(28);
    }

    @ParameterizedTest
    @MethodSource("makeUpSaturdays")
    void a_make_up_saturday_counts_and_does_not_roll(LocalDate saturday) {
        LocalDate friday = saturday.minusDays(1);
        assertThat(days.plusWorkingDays(friday, 1).end()).isEqualTo(saturday);
        assertThat(days.plusWorkingDays(friday.minusDays(1), 2).end()).isEqualTo(saturday);
        DayCount count = days.plusCalendarDays(saturday.minusDays(10), 10, Roll.FORWARD);
        assertThat(count.end()).isEqualTo(saturday);
        assertThat(count.endsInTheMorning()).isFalse();
        assertThat(count.days().getLast().article()).contains("099004718");
        assertThat(days.plusCalendarDays(saturday, 1, Roll.BACK).end()).isEqualTo(saturday);
        assertThat(days.plusCalendarDays(saturday, 1, Roll.FORWARD).end()).isAfterOrEqualTo(saturday.plusDays(2));
    }

    /** The last working day before the Lunar New Year, the one after it, and how many days lie between. */
    @ParameterizedTest
    @CsvSource({
        "2013-02-08, 2013-02-18", "2014-01-29, 2014-02-05", "2015-02-17, 2015-02-24", "2016-02-05, 2016-02-15",
        "2017-01-26, 2017-02-02", "2018-02-14, 2018-02-21", "2019-02-01, 2019-02-11", "2020-01-22, 2020-01-30",
        "2021-02-09, 2021-02-17", "2022-01-28, 2022-02-07", "2023-01-19, 2023-01-30", "2024-02-07, 2024-02-15",
        "2025-01-24, 2025-02-03", "2026-02-13, 2026-02-23", "2027-02-03, 2027-02-11",
    })
    void the_lunar_new_year_is_leapt_over(LocalDate before, LocalDate after) {
        assertThat(days.isWorking(before)).isTrue();
        assertThat(days.plusWorkingDays(before, 1).end()).isEqualTo(after);
        assertThat(days.countBetween(before, after)).isEqualTo(1);
        assertThat(days.plusCalendarDays(before, 1, Roll.FORWARD).end()).isEqualTo(after);
        assertThat(days.plusCalendarDays(before, 1, Roll.BACK).end()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        // event, months, last day, end
        "2016-01-28, 1, 2016-02-28, 2016-03-01", // 二月二十九日有相當日; 2016-02-28 Sunday, its holiday made good on 29 February
        "2016-01-29, 1, 2016-02-29, 2016-03-01", // no 30 February: end of the month, a day off
        "2016-01-30, 1, 2016-02-29, 2016-03-01",
        "2016-01-31, 1, 2016-02-29, 2016-03-01", // begins on the first: the whole month
        "2017-01-27, 1, 2017-02-27, 2017-03-01",
        "2017-01-31, 1, 2017-02-28, 2017-03-01",
        "2020-02-28, 1, 2020-03-28, 2020-03-30", // begins on 29 February
        "2020-02-29, 12, 2021-02-28, 2021-03-02",
        "2019-02-28, 12, 2020-02-29, 2020-03-02",
        "2020-01-31, 1, 2020-02-29, 2020-03-02",
        "2020-02-28, 12, 2021-02-28, 2021-03-02", // no 29 February in 2021
        "2016-03-15, 2, 2016-05-15, 2016-05-16",
        "2016-10-31, 2, 2016-12-31, 2017-01-03", // over the year end
        "2016-03-15, 0, 2016-03-15, 2016-03-15",
    })
    void months_end_on_the_day_before_the_corresponding_one(
            LocalDate event, int months, LocalDate last, LocalDate end) {
        DayCount count = days.plusMonths(event, months, Roll.FORWARD);
        assertThat(count.lastDay()).isEqualTo(last);
        assertThat(count.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // last day, end, morning
        "2024-12-06, 2024-12-06, false", // Friday
        "2024-12-07, 2024-12-09, true", // Saturday: the morning of Monday
        "2024-12-08, 2024-12-09, false", // Sunday
        "2020-10-10, 2020-10-12, true", // a holiday that falls on a Saturday is a Saturday still
        "2020-01-25, 2020-01-30, false", // Saturday within the New Year: Monday is off too
        "2024-05-01, 2024-05-01, false", // Labour Day, worked by offices until 2025
        "2026-05-01, 2026-05-04, false", // and off since
        "2027-12-30, 2027-12-30, false",
    })
    void a_last_day_off_rolls_on(LocalDate last, LocalDate end, boolean morning) {
        DayCount count = days.plusCalendarDays(last.minusDays(7), 7, Roll.FORWARD);
        assertThat(count.lastDay()).isEqualTo(last);
        assertThat(count.end()).isEqualTo(end);
        assertThat(count.endsInTheMorning()).isEqualTo(morning);
        assertThat(days.plusCalendarDays(last.minusDays(7), 7, Roll.NONE).end()).isEqualTo(last);
    }

    @Test
    void a_period_that_leaves_the_years_held_is_refused_by_the_name_of_the_year() {
        LocalDate lastWorkingDay = LocalDate.of(2027, 12, 30);
        assertThat(days.plusWorkingDays(lastWorkingDay.minusDays(1), 1).end()).isEqualTo(lastWorkingDay);
        assertThatThrownBy(() -> days.plusWorkingDays(lastWorkingDay, 1)).hasMessageContaining("2028");
        assertThatThrownBy(() -> days.plusCalendarDays(lastWorkingDay, 1, Roll.FORWARD))
                .hasMessageContaining("2028");
        assertThatThrownBy(() -> days.plusMonths(lastWorkingDay, 1, Roll.NONE)).hasMessageContaining("2028");
        assertThatThrownBy(() -> days.countBetween(lastWorkingDay, lastWorkingDay.plusDays(2)))
                .isInstanceOf(CalendarYearMissing.class);
        assertThatThrownBy(() -> days.plusWorkingDays(LocalDate.of(2012, 12, 31), 1))
                .hasMessageContaining("2012");
    }

    @Test
    void nothing_added_is_the_day_itself_and_less_than_nothing_is_refused() {
        LocalDate sunday = LocalDate.of(2024, 12, 8);
        assertThat(days.plusWorkingDays(sunday, 0).end()).isEqualTo(sunday);
        assertThat(days.countBetween(sunday, sunday)).isZero();
        assertThatThrownBy(() -> days.plusWorkingDays(sunday, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.countBetween(sunday, sunday.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
