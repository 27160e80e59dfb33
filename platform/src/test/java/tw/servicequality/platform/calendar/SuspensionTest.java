package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {
    private static final LocalDate EVENT = LocalDate.of(2016, 1, 28);

    private final WorkingDays days = WorkingDays.on(new OfficeCalendars().current());

    @ParameterizedTest
    @CsvSource({
        "2016-01-27, 2016-01-28, 2016-02-04", // ends on the day of the event
        "2016-01-28, 2016-01-29, 2016-02-05",
        "2016-01-30, 2016-01-30, 2016-02-05", // a make-up Saturday
        "2016-01-31, 2016-01-31, 2016-02-04", // a Sunday
        "2016-02-04, 2016-02-04, 2016-02-05", // the last day
        "2016-02-05, 2016-02-05, 2016-02-04", // the day after it
    })
    void working_days_within_it_are_not_counted(LocalDate from, LocalDate to, LocalDate end) {
        DayCount count = suspended(from, to).plusWorkingDays(EVENT, 6);

        assertThat(count.end()).isEqualTo(end);
        assertThat(count.counted()).isEqualTo(6);
        assertThat(count.days().stream().filter(CountedDay::counted)).hasSize(6);
    }

    @Test
    void calendar_days_within_it_are_not_counted_and_say_why() {
        DayCount count =
                suspended(LocalDate.of(2016, 1, 30), LocalDate.of(2016, 1, 31)).plusCalendarDays(EVENT, 6, Roll.NONE);

        assertThat(count.end()).isEqualTo("2016-02-05");
        assertThat(count.days().get(2))
                .isEqualTo(new CountedDay(
                        LocalDate.of(2016, 1, 30), false, 1, DayKind.MAKEUP_WORKDAY, "等候", "第一條", "2016@published"));
    }

    /** The last day is Saturday 2016-01-23; Monday is taken up by the suspension, so that it ends when Tuesday does. */
    @Test
    void a_period_does_not_roll_forward_onto_it() {
        DayCount count = suspended(LocalDate.of(2016, 1, 25), LocalDate.of(2016, 1, 25))
                .plusCalendarDays(LocalDate.of(2016, 1, 20), 3, Roll.FORWARD);

        assertThat(count.lastDay()).isEqualTo("2016-01-23");
        assertThat(count.end()).isEqualTo("2016-01-26");
        assertThat(count.endsInTheMorning()).isFalse();
        assertThat(count.days().stream().map(CountedDay::why))
                .contains("等候")
                .last()
                .asString()
                .startsWith("順延至此日（");
    }

    @Test
    void after_it_days_off_are_rolled_over_as_ever() {
        DayCount count = suspended(LocalDate.of(2016, 1, 25), LocalDate.of(2016, 2, 5))
                .plusCalendarDays(LocalDate.of(2016, 1, 20), 3, Roll.FORWARD);

        assertThat(count.end()).isEqualTo("2016-02-15");
    }

    @Test
    void it_does_not_change_what_a_day_is() {
        WorkingDays suspended = suspended(EVENT, EVENT.plusDays(30));

        assertThat(suspended.isWorking(EVENT)).isTrue();
        assertThat(suspended.rolled(EVENT, Roll.FORWARD)).isEqualTo(EVENT);
    }

    @Test
    void two_that_overlap_take_a_day_away_once() {
        var both = days.suspended(List.of(
                new Suspension(EVENT.plusDays(1), EVENT.plusDays(2), "等候", "第一條"),
                new Suspension(EVENT.plusDays(2), EVENT.plusDays(2), "等候", "第一條")));

        assertThat(both.plusWorkingDays(EVENT, 1).end()).isEqualTo("2016-02-01");
    }

    @Test
    void one_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Suspension(EVENT, EVENT.minusDays(1), "等候", "第一條"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private WorkingDays suspended(LocalDate from, LocalDate to) {
        return days.suspended(List.of(new Suspension(from, to, "等候", "第一條")));
    }
}
