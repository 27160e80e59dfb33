package tw.servicequality.reward.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.reward.regime.Ballot.Casting;
import tw.servicequality.reward.regime.Ballot.Result;

/** Quorum and majority just below, at and just above each limit. */
class BallotTest {

    private static final List<Regime> SHIPPED =
            Regimes.shipped(JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @ParameterizedTest(name = "{0} of {1} members: {2}")
    @CsvSource({"2, 5, false", "3, 5, true", "3, 6, false", "4, 6, true", "11, 23, false", "12, 23, true"})
    void more_than_half_of_the_members_must_be_there(int present, int members, boolean mayMeet) {
        assertThat(civilService().committee().mayMeet(members, present)).isEqualTo(mayMeet);
    }

    @ParameterizedTest(name = "{1}:{2} of {0}, chair {3}, {4}: {5}")
    @CsvSource({
        "5, 3, 2, NONE,    HALF_OR_MORE,   APPROVED",
        "5, 2, 3, NONE,    HALF_OR_MORE,   REJECTED",
        "5, 2, 2, NONE,    HALF_OR_MORE,   UNDECIDED",
        "5, 2, 2, APPROVE, HALF_OR_MORE,   APPROVED",
        "5, 2, 2, REJECT,  HALF_OR_MORE,   REJECTED",
        "5, 1, 2, APPROVE, HALF_OR_MORE,   UNDECIDED",
        "4, 2, 2, NONE,    HALF_OR_MORE,   APPROVED",
        "4, 2, 2, NONE,    MORE_THAN_HALF, UNDECIDED",
        "4, 3, 1, NONE,    MORE_THAN_HALF, APPROVED",
        "1, 1, 0, NONE,    MORE_THAN_HALF, APPROVED",
    })
    void those_who_may_vote_decide(
            int voters, int approve, int reject, Casting chair, Majority majority, Result result) {
        assertThat(new Ballot(voters, approve, reject, chair).result(majority)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, true", "3, 2, 1, false", "3, 2, 2, true", "3, 4, 0, true", "3, 0, 0, false"})
    void no_more_votes_than_voters(int voters, int approve, int reject, boolean impossible) {
        assertThat(new Ballot(voters, approve, reject, Casting.NONE).isImpossible())
                .isEqualTo(impossible);
    }

    @ParameterizedTest(name = "{1}:{2} of {0} and the chair: {3}")
    @CsvSource({"5, 2, 2, false", "4, 2, 2, true", "5, 3, 2, true"})
    void a_chair_who_joins_a_side_is_one_of_the_voters(int voters, int approve, int reject, boolean impossible) {
        assertThat(new Ballot(voters, approve, reject, Casting.APPROVE).isImpossible())
                .isEqualTo(impossible);
    }

    @ParameterizedTest(name = "{1}:{2} of {0}, {3}: {4}")
    @CsvSource({
        "5, 2, 2, HALF_OR_MORE, false",
        "6, 3, 2, HALF_OR_MORE, true",
        "6, 2, 3, HALF_OR_MORE, true",
        "6, 3, 2, MORE_THAN_HALF, false",
        "6, 4, 1, MORE_THAN_HALF, true",
    })
    void the_chair_joins_only_where_neither_side_has_its_majority(
            int voters, int approve, int reject, Majority majority, boolean tooSoon) {
        assertThat(new Ballot(voters, approve, reject, Casting.REJECT).isJoinedTooSoon(majority))
                .isEqualTo(tooSoon);
        assertThat(new Ballot(voters, approve, reject, Casting.NONE).isJoinedTooSoon(majority))
                .isFalse();
    }

    @Test
    void the_civil_service_says_what_levels_are_worth_and_the_state_enterprises_do_not() {
        assertThat(civilService().converts())
                .hasValueSatisfying(worth -> assertThat(List.of(worth.of(1), worth.of(2), worth.of(3)))
                        .containsExactly(1, 3, 9));
        var enterprises = SHIPPED.getLast();
        assertThat(enterprises.converts()).isEmpty();
        assertThat(enterprises.committee().title()).isEqualTo("人事評審會");
        assertThat(enterprises.mayOrderFirst()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1987-01-15, false", "1987-01-16, true"})
    void a_regime_is_in_force_from_its_day_on(LocalDate day, boolean inForce) {
        assertThat(civilService().inForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2015-09-22, 0, false", "2015-09-23, 1, true"})
    void sexes_are_counted_from_the_day_on_which_the_regulation_was_amended(
            LocalDate day, int version, boolean counted) {
        var inForce = SHIPPED.stream()
                .filter(regime -> regime.code().equals("CIVIL_SERVICE") && regime.inForceOn(day))
                .toList();
        assertThat(inForce).containsExactly(SHIPPED.get(version));
        assertThat(inForce.getFirst().committee().composed().isPresent()).isEqualTo(counted);
    }

    private static Regime civilService() {
        return SHIPPED.getFirst();
    }
}
