package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;
import static tw.servicequality.complaint.deadline.ShippedRules.at;
import static tw.servicequality.complaint.deadline.ShippedRules.filedOn;
import static tw.servicequality.complaint.deadline.ShippedRules.knownOn;
import static tw.servicequality.complaint.deadline.ShippedRules.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.calendar.CalendarYearMissing;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.ClosurePolicy;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.CountedDay;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.WorkingDays;

class ReckoningTest {

    private static final ClockRule CENTRAL = rule("central-default", FINAL_REPLY);

    @ParameterizedTest(name = "filed {0} → due {1}, cap {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2016-01-28 | 2016-02-04 | 2016-03-01 | 補行上班之星期六1/30計入（法務部99.2.3函）; 30 days end Sat 2/27, 2/29 is a substitute holiday (§48 IV)
            2016-01-27 | 2016-02-03 | 2016-02-26 | one day earlier; 30 days end on a Friday
            2016-01-29 | 2016-02-05 | 2016-03-01 | the make-up Saturday is day 1; last day before the New Year; 30 days end Sun 2/28
            2016-02-01 | 2016-02-16 | 2016-03-02 | crosses 春節 2/6–2/14 (補假2/11、調整放假2/12)
            2016-02-05 | 2016-02-22 | 2016-03-07 | the whole of 春節 and a weekend lie between; 30 days end Sun 3/6
            2016-02-10 | 2016-02-22 | 2016-03-11 | filed on a holiday: day 1 is the first working day after
            2016-01-30 | 2016-02-15 | 2016-03-01 | filed on the make-up Saturday, which as 始日 does not count (§48 II); 2/29 does not bind
            2013-02-20 | 2013-02-27 | 2013-03-22 | 補行上班 2013-02-23 counts
            2025-02-06 | 2025-02-13 | 2025-03-10 | 補行上班 2025-02-08 counts; 30 days end Sat 3/8: Monday morning (§48 IV)
            2026-02-12 | 2026-03-02 | 2026-03-16 | nine days of 春節 and 2/27
            """)
    void six_working_days_from_the_next_day_and_at_most_thirty_days(
            LocalDate filedOn, LocalDate dueOn, LocalDate capOn, String article) {
        for (var profile : List.of("central-default", "taipei")) {
            var reckoning = Reckoning.of(rule(profile, FINAL_REPLY), filedOn(filedOn), knownOn(filedOn));

            assertThat(reckoning.dueOn()).as(article).isEqualTo(dueOn);
            assertThat(reckoning.at()).isEqualTo(at(dueOn.plusDays(1), 0));
            assertThat(reckoning.capOn()).hasValue(capOn);
            assertThat(reckoning.capBinds()).isFalse();
            assertThat(reckoning.binding().getFirst().days().getFirst().date()).isEqualTo(filedOn);
        }
    }

    @Test
    void the_days_are_named_one_by_one() {
        var reckoning = Reckoning.of(CENTRAL, filedOn("2016-01-28"), knownOn(LocalDate.of(2016, 1, 28)));

        assertThat(reckoning.binding().getFirst().days().stream()
                        .filter(CountedDay::counted)
                        .map(day -> day.date().toString()))
                .containsExactly("2016-01-29", "2016-01-30", "2016-02-01", "2016-02-02", "2016-02-03", "2016-02-04");
    }

    /** 院授人培字第1143024631號: 9/29 is off by the calendar of 2025-06-13 and was not before. */
    @ParameterizedTest
    @CsvSource({"2025-06-12, 2025-10-03", "2025-06-13, 2025-10-07", "2025-09-25, 2025-10-07"})
    void a_revised_calendar_moves_only_what_is_reckoned_after_its_approval(LocalDate knownOn, LocalDate dueOn) {
        assertThat(Reckoning.of(CENTRAL, filedOn("2025-09-25"), knownOn(knownOn))
                        .dueOn())
                .isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE_DAY, WHOLE_DAY_IS_OFF, 2016-02-05",
        "MORNING, WHOLE_DAY_IS_OFF, 2016-02-04",
        "AFTERNOON, WHOLE_DAY_IS_OFF, 2016-02-04",
        "AFTERNOON, ANY_PART_IS_OFF, 2016-02-05",
        "WHOLE_DAY, NOTED_ONLY, 2016-02-04"
    })
    void what_a_closure_takes_away_is_for_the_profile_to_say(
            ClosureExtent extent, ClosurePolicy policy, LocalDate dueOn) {
        var closure = new OfficeClosure("c", "WRA", LocalDate.of(2016, 2, 2), extent, Instant.EPOCH, "地震");
        var calendar = knownOn(LocalDate.of(2016, 1, 28)).calendar();
        var days = new WorkingDays(calendar, Closures.of(List.of(closure)), policy);

        assertThat(Reckoning.of(CENTRAL, filedOn("2016-01-28"), days).dueOn()).isEqualTo(dueOn);
    }

    /** 空勤總隊: 3 working days and 27 more are the cap exactly. */
    @ParameterizedTest
    @CsvSource({"26, false, 2016-04-13", "27, false, 2016-04-14", "28, true, 2016-04-14"})
    void the_cap_binds_where_the_promise_would_go_beyond_it(int extension, boolean binds, LocalDate dueOn) {
        var facts = filedOn("2016-03-01").extendedBy(extension);
        var reckoning = Reckoning.of(rule("air-service-corps", FINAL_REPLY), facts, ShippedRules.current());

        assertThat(reckoning.dueOn()).isEqualTo(dueOn);
        assertThat(reckoning.capBinds()).isEqualTo(binds);
    }

    /** 要點：不得超過三十日; §48 IV: the thirtieth day is Saturday 3/26, so that its last hours are those of Monday morning. */
    @Test
    void a_cap_on_a_saturday_ends_on_monday_at_noon() {
        var facts = filedOn("2016-02-25").extendedBy(24);
        var reckoning = Reckoning.of(CENTRAL, facts, ShippedRules.current());

        assertThat(reckoning.at()).isEqualTo(at("2016-03-28T12:00"));
        assertThat(reckoning.dueOn()).isEqualTo("2016-03-28");
        assertThat(reckoning.capBinds()).isTrue();
    }

    /** Transferred on 2/24: six working days there would end on 3/4, but thirty days of the whole case end on 3/1. */
    @Test
    void the_cap_of_a_transferred_case_runs_from_its_first_day() {
        var facts = DeadlineFacts.started(at("2016-02-24T10:00"), at("2016-01-28T10:00"), Handling.ORDINARY);
        var reckoning = Reckoning.of(CENTRAL, facts, ShippedRules.current());

        assertThat(reckoning.counts().getLast().end()).isEqualTo("2016-03-04");
        assertThat(reckoning.dueOn()).isEqualTo("2016-03-01");
        assertThat(reckoning.capBinds()).isTrue();
    }

    @Test
    void beyond_the_calendars_held_no_day_is_promised() {
        assertThatThrownBy(() -> Reckoning.of(CENTRAL, filedOn("2027-12-30"), ShippedRules.current()))
                .isInstanceOf(CalendarYearMissing.class);
    }
}
