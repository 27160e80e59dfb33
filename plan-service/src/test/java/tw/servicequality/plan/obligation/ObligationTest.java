package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.problem.ProblemException;

class ObligationTest {

    /** What a person can do, and the states in which it is allowed: written out, so that a slip in MOVES is noticed. */
    private static final Map<String, List<ObligationStatus>> ALLOWED = Map.of(
            "report",
            List.of(
                    ObligationStatus.UPCOMING,
                    ObligationStatus.OVERDUE,
                    ObligationStatus.REPORTED,
                    ObligationStatus.CHECKED,
                    ObligationStatus.RETURNED),
            "check",
            List.of(ObligationStatus.REPORTED),
            "giveBack",
            List.of(ObligationStatus.REPORTED),
            "waive",
            List.of(ObligationStatus.UPCOMING, ObligationStatus.OVERDUE, ObligationStatus.RETURNED));

    private static final Map<String, Consumer<Obligation>> ACTS = Map.of(
            "report", obligation -> obligation.report(AnObligation.DUE),
            "check", obligation -> obligation.check(AnObligation.DUE),
            "giveBack", obligation -> obligation.giveBack("數量不符"),
            "waive", obligation -> obligation.waive("業務移撥", AnObligation.DUE));

    static Stream<Arguments> everyAct() {
        var acts = new ArrayList<Arguments>();
        for (var status : ObligationStatus.values()) {
            ACTS.keySet().forEach(act -> acts.add(Arguments.of(act, status)));
        }
        return acts.stream();
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void an_act_is_allowed_where_the_table_says_and_nowhere_else(String act, ObligationStatus status) {
        var obligation = AnObligation.thatIs(status);
        if (ALLOWED.get(act).contains(status)) {
            ACTS.get(act).accept(obligation);
        } else {
            assertThatThrownBy(() -> ACTS.get(act).accept(obligation))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                            .isEqualTo(ObligationProblem.OBLIGATION_MOVE_NOT_ALLOWED));
            assertThat(obligation.facts().status()).isEqualTo(status);
        }
    }

    @Test
    void every_status_is_in_the_table() {
        assertThat(ObligationStatus.MOVES.keySet()).containsExactly(ObligationStatus.values());
    }

    @ParameterizedTest
    @CsvSource({"-1, UPCOMING", "0, UPCOMING", "1, OVERDUE"})
    void a_report_taken_back_leaves_the_obligation_waiting_or_overdue(int daysAfterDue, ObligationStatus then) {
        var obligation = AnObligation.thatIs(ObligationStatus.REPORTED);
        obligation.withdrawReport(AnObligation.DUE.plusDays(daysAfterDue));
        assertThat(obligation.facts().status()).isEqualTo(then);
        assertThat(obligation.facts().reportedOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void the_day_of_the_first_report_decides_whether_it_was_late(int daysAfterDue, boolean late) {
        var obligation = AnObligation.thatIs(ObligationStatus.UPCOMING);
        var first = AnObligation.DUE.plusDays(daysAfterDue);
        obligation.report(first);
        obligation.report(first.plusDays(30));
        assertThat(obligation.facts().reportedOn()).contains(first);
        assertThat(obligation.facts().isLateOn(first.plusDays(60))).isEqualTo(late);
    }
}
