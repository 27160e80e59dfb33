package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;
import static tw.servicequality.complaint.deadline.ShippedRules.at;
import static tw.servicequality.complaint.deadline.ShippedRules.filedOn;
import static tw.servicequality.complaint.deadline.ShippedRules.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.deadline.DeadlineStep.Kind;
import tw.servicequality.complaint.deadline.TimeLimit.Start;
import tw.servicequality.complaint.deadline.TimeLimit.Unit;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

class ScheduleTest {

    private static final ClockRule CENTRAL = rule("central-default", FINAL_REPLY);
    private static final ClockRule DISPATCH = rule("dispatch-1999", FINAL_REPLY);

    /** Six days with a make-up Saturday among them; the third working day late comes after 春節. */
    @Test
    void a_reply_is_warned_of_twice_then_exceeded_then_escalated() {
        assertThat(steps(CENTRAL, filedOn("2016-01-28")))
                .containsExactly(
                        "WARNING 2016-02-01T09:00 case-officer",
                        "WARNING 2016-02-03T09:00 case-officer",
                        "BREACH 2016-02-05T00:00 ",
                        "ESCALATION 2016-02-05T09:00 unit-supervisor",
                        "ESCALATION 2016-02-16T09:00 agency-head");
    }

    @Test
    void hours_are_warned_of_by_their_parts_and_the_breach_comes_before_its_escalation() {
        assertThat(steps(DISPATCH, filedOn("2016-02-06")))
                .containsExactly(
                        "WARNING 2016-02-06T22:00 case-officer",
                        "WARNING 2016-02-07T05:12 unit-supervisor",
                        "BREACH 2016-02-07T10:00 ",
                        "ESCALATION 2016-02-07T10:00 unit-supervisor",
                        "ESCALATION 2016-02-07T14:00 agency-head");
    }

    @Test
    void the_part_of_hours_is_a_part_of_the_time_with_its_pauses() {
        var facts = filedOn("2016-02-06").pausedAt(at("2016-02-06T11:00")).resumedAt(at("2016-02-06T17:00"));

        assertThat(steps(DISPATCH, facts)).contains("WARNING 2016-02-07T01:00 case-officer");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 1, 2016-01-29", "6, 16, 2016-01-29", "6, 17, 2016-01-30", "6, 50, 2016-02-01", "6, 51, 2016-02-02",
        "6, 99, 2016-02-04", "5, 50, 2016-02-01", "3, 33, 2016-01-29", "3, 34, 2016-01-30", "1, 50, 2016-01-29",
    })
    void part_of_the_days_is_rounded_up_to_a_whole_day(int days, int percent, String on) {
        var rule = working(days, new Reminder(percent, null, null, null, LocalTime.of(9, 0), "case-officer"));

        assertThat(steps(rule, filedOn("2016-01-28")).getFirst()).isEqualTo("WARNING " + on + "T09:00 case-officer");
    }

    @Test
    void days_waited_for_are_no_part_of_the_days() {
        var facts = filedOn("2016-01-28").pausedAt(at("2016-01-29T10:00")).resumedAt(at("2016-02-01T10:00"));

        assertThat(steps(CENTRAL, facts).getFirst()).isEqualTo("WARNING 2016-02-04T09:00 case-officer");
    }

    @Test
    void an_extension_is_part_of_the_whole() {
        assertThat(steps(CENTRAL, filedOn("2016-01-28").extendedBy(2)).getFirst())
                .isEqualTo("WARNING 2016-02-02T09:00 case-officer");
    }

    /** Thirty days from 2016-02-25, of which the fifteenth is 3/11; they end on Monday 3/28 at noon. */
    @Test
    void where_the_cap_binds_it_is_the_whole() {
        assertThat(steps(CENTRAL, filedOn("2016-02-25").extendedBy(24)))
                .containsExactly(
                        "WARNING 2016-03-11T09:00 case-officer",
                        "WARNING 2016-03-25T09:00 case-officer",
                        "BREACH 2016-03-28T12:00 ",
                        "ESCALATION 2016-03-29T09:00 unit-supervisor",
                        "ESCALATION 2016-03-31T09:00 agency-head");
    }

    @ParameterizedTest
    @CsvSource({"2016-01-28T08:59, true", "2016-01-28T09:00, false", "2016-01-28T09:01, false"})
    void nobody_is_warned_before_it_has_begun(String filedAt, boolean warned) {
        var rule = working(1, new Reminder(null, 1, null, null, LocalTime.of(9, 0), "case-officer"));
        var facts = DeadlineFacts.started(at(filedAt), at(filedAt), Handling.ORDINARY);

        assertThat(steps(rule, facts)).hasSize(warned ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({"11:59, true", "12:00, false", "12:01, false"})
    void nobody_is_warned_at_the_end_or_after_it(LocalTime time, boolean warned) {
        var limit = new TimeLimit(30, Unit.CALENDAR_DAY, Start.NEXT_DAY, Roll.FORWARD, "日", "行政程序法§48 IV");
        var steps =
                steps(ruleOf(limit, new Reminder(null, 0, null, null, time, "case-officer")), filedOn("2016-02-25"));

        assertThat(steps).last().isEqualTo("BREACH 2016-03-28T12:00 ");
        assertThat(steps).hasSize(warned ? 2 : 1);
    }

    @Test
    void what_is_to_come_on_a_day_of_closed_offices_comes_a_working_day_later_or_earlier() {
        var days = WorkingDays.on(
                ShippedRules.CALENDARS.current(), Closures.of(List.of(typhoon("2016-03-08"), typhoon("2016-03-10"))));

        assertThat(steps(CENTRAL, filedOn("2016-03-01"), days))
                .containsExactly(
                        "WARNING 2016-03-04T09:00 case-officer",
                        "WARNING 2016-03-09T09:00 case-officer",
                        "BREACH 2016-03-12T00:00 ",
                        "ESCALATION 2016-03-14T09:00 unit-supervisor",
                        "ESCALATION 2016-03-16T09:00 agency-head");
    }

    @Test
    void the_steps_of_every_shipped_rule_are_in_order_and_breach_once() {
        for (var profile : ShippedRules.ALL) {
            for (var rule : profile.clocks()) {
                var facts = filedOn("2016-01-28");
                var days = ShippedRules.current();
                var steps = new Schedule(rule, facts, Reckoning.of(rule, facts, days), days)
                        .steps()
                        .ahead();

                assertThat(steps).extracting(DeadlineStep::at).isSorted();
                assertThat(steps).extracting(DeadlineStep::kind).isSorted().containsOnlyOnce(Kind.BREACH);
            }
        }
    }

    private static OfficeClosure typhoon(String day) {
        return new OfficeClosure(day, "WRA", LocalDate.parse(day), ClosureExtent.WHOLE_DAY, Instant.EPOCH, "颱風");
    }

    private static ClockRule working(int days, Reminder... reminders) {
        return ruleOf(new TimeLimit(days, Unit.WORKING_DAY, Start.NEXT_DAY, Roll.NONE, "日", "—"), reminders);
    }

    private static ClockRule ruleOf(TimeLimit limit, Reminder... reminders) {
        var limits = Map.of(Handling.ORDINARY, limit);
        return new ClockRule(
                FINAL_REPLY,
                ClockRule.Starter.FILING,
                Set.of(),
                limits,
                null,
                false,
                null,
                false,
                Arrays.asList(reminders));
    }

    private static List<String> steps(ClockRule rule, DeadlineFacts facts) {
        return steps(rule, facts, ShippedRules.current());
    }

    private static List<String> steps(ClockRule rule, DeadlineFacts facts, WorkingDays days) {
        return new Schedule(rule, facts, Reckoning.of(rule, facts, days), days)
                .steps().ahead().stream()
                        .map(step -> step.kind() + " " + NaiveDeadline.local(step.at()) + " " + step.role())
                        .toList();
    }
}
