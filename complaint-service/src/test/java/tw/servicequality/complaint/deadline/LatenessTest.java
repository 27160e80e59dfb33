package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;
import static tw.servicequality.complaint.deadline.ShippedRules.at;
import static tw.servicequality.complaint.deadline.ShippedRules.filedOn;
import static tw.servicequality.complaint.deadline.ShippedRules.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.WorkingDays;

class LatenessTest {

    private static final ClockRule CENTRAL = rule("central-default", FINAL_REPLY);

    @ParameterizedTest(name = "settled {0} → in time {1}, {2} working days late")
    @CsvSource({
        "2016-01-28T10:00:00, true, 0", // on the day of filing
        "2016-02-04T23:59:59.999999999, true, 0",
        "2016-02-05T00:00:00, false, 1",
        "2016-02-05T00:00:00.000000001, false, 1",
        "2016-02-06T10:00:00, false, 1", // 春節 begins: no further working day
        "2016-02-14T23:59:59, false, 1",
        "2016-02-15T00:00:00, false, 2",
        "2016-02-16T10:00:00, false, 3",
    })
    void a_reply_due_on_the_fourth_of_february_is_late_from_the_fifth(String at, boolean onTime, int daysLate) {
        var lateness = Lateness.of(due(filedOn("2016-01-28")), at(at), ShippedRules.current());

        assertThat(lateness)
                .isEqualTo(new Lateness(
                        NaiveDeadline.local(at(at)).toLocalDate(),
                        onTime,
                        daysLate,
                        ShippedRules.CALENDARS.current().id()));
    }

    /** 行政程序法 §48 IV: the cap ends on Monday morning; in the afternoon it is late, but by no working day. */
    @ParameterizedTest
    @CsvSource({
        "2016-03-28T11:59:59, true, 0",
        "2016-03-28T12:00:00, false, 0",
        "2016-03-28T12:00:01, false, 0",
        "2016-03-29T08:00:00, false, 1",
    })
    void what_ends_on_monday_morning_is_late_in_the_afternoon(String at, boolean onTime, int daysLate) {
        var lateness = Lateness.of(due(filedOn("2016-02-25").extendedBy(24)), at(at), ShippedRules.current());

        assertThat(lateness.onTime()).isEqualTo(onTime);
        assertThat(lateness.workingDaysLate()).isEqualTo(daysLate);
    }

    /** 2025-02-08 is a make-up Saturday. */
    @Test
    void a_make_up_saturday_is_a_day_late() {
        var lateness = Lateness.of(due(filedOn("2025-01-22")), at("2025-02-10T10:00"), ShippedRules.current());

        assertThat(due(filedOn("2025-01-22")).dueOn()).isEqualTo("2025-02-06");
        assertThat(lateness.workingDaysLate()).isEqualTo(3);
    }

    @Test
    void a_day_of_closed_offices_is_no_day_late() {
        var closure =
                new OfficeClosure("c", "WRA", LocalDate.of(2016, 2, 5), ClosureExtent.WHOLE_DAY, Instant.EPOCH, "地震");
        var days = WorkingDays.on(ShippedRules.CALENDARS.current(), Closures.of(List.of(closure)));

        assertThat(Lateness.of(due(filedOn("2016-01-28")), at("2016-02-05T10:00"), days))
                .extracting(Lateness::onTime, Lateness::workingDaysLate)
                .containsExactly(false, 0);
    }

    /** Declined while the petitioner is still waited for: the clock stands, so the day it showed does not matter. */
    @Test
    void while_the_clock_stands_nothing_becomes_late() {
        var deadline = due(filedOn("2016-01-28"));
        deadline.pause(deadline.facts().pausedAt(at("2016-02-04T10:00")));

        assertThat(Lateness.of(deadline, at("2016-02-17T10:00"), ShippedRules.current())
                        .onTime())
                .isTrue();
        deadline.resume();
        assertThat(deadline.isLateAt(at("2016-02-17T10:00"))).isTrue();
    }

    static Deadline due(DeadlineFacts facts) {
        return Deadline.started(
                new DeadlineId("C105-0001", FINAL_REPLY, 1), "WRA", facts, result(facts, ShippedRules.current()));
    }

    static Deadline.Result result(DeadlineFacts facts, WorkingDays days) {
        var reckoning = Reckoning.of(CENTRAL, facts, days);
        return new Deadline.Result(
                "central-default@1",
                days.calendar().id(),
                new KnownClosures(List.of()),
                reckoning.dueOn(),
                reckoning.at(),
                reckoning.capOn(),
                new Schedule(CENTRAL, facts, reckoning, days).steps());
    }
}
