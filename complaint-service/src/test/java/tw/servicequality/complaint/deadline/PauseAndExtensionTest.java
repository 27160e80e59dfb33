package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;
import static tw.servicequality.complaint.deadline.ShippedRules.at;
import static tw.servicequality.complaint.deadline.ShippedRules.filedOn;
import static tw.servicequality.complaint.deadline.ShippedRules.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 補陳 (行政程序法 §171 II) and 展期 (要點): what moves the end of the reply. */
class PauseAndExtensionTest {

    private static final ClockRule CENTRAL = rule("central-default", FINAL_REPLY);

    @ParameterizedTest(name = "asked {0}, answered {1} → due {2}")
    @CsvSource({
        "2016-01-28T11:00, 2016-01-28T15:00, 2016-02-04", // on the day of filing, which does not count anyway
        "2016-01-29T00:00, 2016-01-29T23:59, 2016-02-05",
        "2016-01-30T10:00, 2016-02-01T10:00, 2016-02-15", // the make-up Saturday and Monday; over 春節
        "2016-01-31T10:00, 2016-01-31T20:00, 2016-02-04", // a Sunday
        "2016-02-04T23:59, 2016-02-16T00:01, 2016-02-17", // asked on the last day, which is left for the day after
    })
    void the_days_from_the_request_to_the_answer_are_not_counted(String from, String to, LocalDate dueOn) {
        var facts = filedOn("2016-01-28").pausedAt(at(from)).resumedAt(at(to));

        assertThat(due(facts).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void time_that_is_up_at_midnight_takes_nothing_from_the_day_that_begins() {
        var asked = filedOn("2016-01-28").pausedAt(at("2016-02-01T10:00"));

        assertThat(due(asked.resumedAt(at("2016-02-03T00:00"))).dueOn()).isEqualTo("2016-02-15");
        assertThat(due(asked.resumedAt(at("2016-02-03T00:01"))).dueOn()).isEqualTo("2016-02-16");
    }

    @Test
    void an_open_pause_moves_nothing_yet() {
        var asked = filedOn("2016-01-28").pausedAt(at("2016-02-01T10:00"));

        assertThat(due(asked)).isEqualTo(due(filedOn("2016-01-28")));
        assertThat(asked.isPaused()).isTrue();
    }

    @Test
    void two_pauses_that_meet_on_a_day_take_it_away_once() {
        var facts = filedOn("2016-03-01")
                .pausedAt(at("2016-03-02T10:00"))
                .resumedAt(at("2016-03-03T10:00"))
                .pausedAt(at("2016-03-03T11:00"))
                .resumedAt(at("2016-03-04T10:00"));

        assertThat(due(facts).dueOn()).isEqualTo("2016-03-14");
    }

    /** Filed on 2016-02-25, cap on Saturday 3/26 and so Monday 3/28 at noon; five days of waiting move it to Thursday 3/31. */
    @Test
    void the_cap_waits_too() {
        var facts = filedOn("2016-02-25")
                .pausedAt(at("2016-03-07T10:00"))
                .resumedAt(at("2016-03-11T10:00"))
                .extendedBy(24);

        assertThat(due(facts).capOn()).hasValue(LocalDate.of(2016, 3, 31));
        assertThat(due(facts).capBinds()).isTrue();
    }

    /** The cap has rolled to Monday 3/28 noon when the petitioner is asked that morning: it cannot end while he is waited for. */
    @Test
    void a_rolled_end_does_not_fall_into_the_waiting() {
        var facts = filedOn("2016-02-25")
                .extendedBy(24)
                .pausedAt(at("2016-03-28T09:00"))
                .resumedAt(at("2016-03-31T10:00"));

        assertThat(due(facts).at()).isEqualTo(at("2016-04-02T00:00"));
    }

    /** Days waited for at the agency before are not those of the case: 30 days from 1/28 without five end on 3/3, a Thursday. */
    @Test
    void what_was_waited_before_a_transfer_is_kept_for_the_cap() {
        var before = filedOn("2016-01-28").pausedAt(at("2016-02-15T10:00")).resumedAt(at("2016-02-19T10:00"));
        var of = new CaseClock("C105-1", "WRA", "WEB", "central-default", Handling.ORDINARY, before.caseStartedAt());
        var there = CENTRAL.facts(of, before.pauses(), at("2016-02-24T10:00"));

        assertThat(due(there).capOn()).hasValue(LocalDate.of(2016, 3, 3));
        assertThat(due(CENTRAL.facts(of, List.of(), at("2016-02-24T10:00"))).capOn())
                .hasValue(LocalDate.of(2016, 3, 1));
        assertThat(due(there).counts().getLast().end()).isEqualTo("2016-03-04");
    }

    /** 教育部: 3 working days after the dissatisfied answer and 10 at most, however long ago the case began. */
    @Test
    void the_cap_of_a_second_reply_runs_from_the_dissatisfaction() {
        var of = new CaseClock("C105-1", "WRA", "WEB", "central-default", Handling.ORDINARY, at("2016-01-04T10:00"));
        var second = rule("central-default", DeadlineClock.SECOND_REPLY);
        var reckoning =
                Reckoning.of(second, second.facts(of, List.of(), at("2016-03-01T10:00")), ShippedRules.current());

        assertThat(reckoning.dueOn()).isEqualTo("2016-03-04");
        assertThat(reckoning.capOn()).hasValue(LocalDate.of(2016, 3, 15));
    }

    @ParameterizedTest
    @CsvSource({"1, 2016-02-05", "5, 2016-02-18", "10, 2016-02-25", "12, 2016-03-01", "13, 2016-03-01"})
    void an_extension_counts_on_from_the_old_last_day(int extension, LocalDate dueOn) {
        assertThat(due(filedOn("2016-01-28").extendedBy(extension)).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void two_extensions_come_to_the_same_as_one_of_both() {
        var twice = due(filedOn("2016-01-28").extendedBy(4).extendedBy(6));

        assertThat(twice.at())
                .isEqualTo(due(filedOn("2016-01-28").extendedBy(10)).at());
        assertThat(twice.counts()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-08T12:00, 2025-02-08T18:30, 2025-02-09T16:30",
        "2025-02-09T09:59, 2025-02-09T10:59, 2025-02-09T11:00", // in the last minute of the 24 hours
        "2025-02-09T10:00, 2025-02-09T11:00, 2025-02-09T10:00", // at their end nothing is left to stop
        "2025-02-08T09:00, 2025-02-08T09:30, 2025-02-09T10:00", // waited before, elsewhere
    })
    void hours_stand_still_while_the_petitioner_is_waited_for(String from, String to, String lateFrom) {
        var facts = DeadlineFacts.started(at("2025-02-08T10:00"), at("2025-02-08T08:00"), Handling.ORDINARY)
                .pausedAt(at(from))
                .resumedAt(at(to));

        assertThat(Reckoning.of(rule("dispatch-1999", FINAL_REPLY), facts, ShippedRules.current())
                        .at())
                .isEqualTo(at(lateFrom));
    }

    private static Reckoning due(DeadlineFacts facts) {
        return Reckoning.of(CENTRAL, facts, ShippedRules.current());
    }
}
