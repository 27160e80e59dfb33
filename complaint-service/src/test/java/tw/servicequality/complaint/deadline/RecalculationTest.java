package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;
import static tw.servicequality.complaint.deadline.ShippedRules.at;
import static tw.servicequality.complaint.deadline.ShippedRules.filedOn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.WorkingDays;

/** What is left to happen when a deadline is reckoned anew, and what has to be kept for its explanation. */
class RecalculationTest {

    @ParameterizedTest
    @CsvSource({
        "2016-02-03T08:59, WARNING BREACH ESCALATION ESCALATION",
        "2016-02-03T09:00, BREACH ESCALATION ESCALATION",
        "2016-02-05T10:00, BREACH ESCALATION", // exceeded unnoticed: it has to be told
    })
    void a_step_whose_time_has_passed_does_not_come_again(String now, String left) {
        var steps = LatenessTest.result(filedOn("2016-01-28"), ShippedRules.current())
                .after(at(now))
                .steps()
                .ahead();

        assertThat(String.join(
                        " ", steps.stream().map(step -> step.kind().name()).toList()))
                .isEqualTo(left);
    }

    /** The thirtieth day is Saturday 3/26 and the Monday after is closed: the explanation needs that closure, though nobody is warned then. */
    @Test
    void a_closure_that_moves_the_cap_alone_is_looked_at_too() {
        var closure =
                new OfficeClosure("c", "WRA", LocalDate.of(2016, 3, 28), ClosureExtent.WHOLE_DAY, Instant.EPOCH, "遷移");
        var days = WorkingDays.on(ShippedRules.CALENDARS.current(), Closures.of(List.of(closure)));
        var reckoning = Reckoning.of(ShippedRules.rule("central-default", FINAL_REPLY), filedOn("2016-02-25"), days);

        assertThat(reckoning.capOn()).hasValue(LocalDate.of(2016, 3, 29));
        assertThat(reckoning.lastDayCounted()).isEqualTo("2016-03-29");
        var known = KnownClosures.within(days.closures(), LocalDate.of(2016, 2, 25), reckoning.lastDayCounted());
        assertThat(known.declared()).hasSize(1);
    }

    /** Nothing warns of a petitioner's own time: a rule that says so would promise what does not happen. */
    @ParameterizedTest
    @CsvSource({"CONFIRMATION, false", "SUPPLEMENT, false", "SURVEY, false", "SECOND_REPLY, true"})
    void a_clock_that_lapses_by_itself_has_no_reminders(DeadlineClock clock, boolean sound) {
        var shipped = ShippedRules.rule("central-default", clock);
        var reminder = new Reminder(null, 1, null, null, LocalTime.NOON, "case-officer");
        var reminding = new ClockRule(
                clock,
                shipped.startsOn(),
                shipped.channels(),
                shipped.limits(),
                null,
                false,
                null,
                false,
                List.of(reminder));

        assertThat(shipped.isSound()).isTrue();
        assertThat(reminding.isSound()).isEqualTo(sound);
    }
}
