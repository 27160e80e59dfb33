package tw.servicequality.plan.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.commitment.Ground.Origin;
import tw.servicequality.plan.schedule.Period;

class ProposalsTest {

    @ParameterizedTest
    @CsvSource({"plan-000, 49, 2", "plan-001, 63, 3", "plan-002, 69, 3", "plan-003, 37, 0", "plan-004, 50, 3"})
    void every_action_and_every_clause_that_names_a_day_is_proposed(String plan, int actions, int clauses) {
        var proposals = ConfirmedAsProposed.proposals(plan);
        assertThat(proposals).hasSize(actions + clauses);
        assertThat(proposals.stream().filter(one -> one.source().source().startsWith("/")))
                .hasSize(clauses)
                .allSatisfy(clause -> assertThat(clause.hasDues()).isTrue());
    }

    @Test
    void every_proposal_says_what_its_parts_come_from() {
        for (var number = 0; number < 5; number++) {
            for (var proposal : ConfirmedAsProposed.proposals("plan-00" + number)) {
                var terms = proposal.terms(Optional.of(Period.ofYear(2018))).orElseThrow();
                var parts = terms.units().size()
                        + terms.dues().size()
                        + terms.targets().size();
                assertThat(proposal.grounds().stream()
                                .filter(ground -> ground.pointer().matches("/terms/(units|dues|targets)/.*")))
                        .hasSize(parts)
                        .allSatisfy(ground -> assertThat(ground.words()).isNotBlank());
            }
        }
    }

    @Test
    void a_plan_without_a_year_is_confirmed_for_the_year_that_the_officer_gives() {
        assertThat(ConfirmedAsProposed.proposals("plan-003"))
                .allSatisfy(
                        proposal -> assertThat(proposal.terms(Optional.empty())).isEmpty());
    }

    @Test
    void a_role_in_the_plan_is_a_role_here() {
        var units = ConfirmedAsProposed.proposals("plan-003").stream()
                .flatMap(proposal -> proposal.terms(Optional.of(Period.ofYear(2018))).orElseThrow().units().stream())
                .filter(unit -> unit.role() == UnitRole.CONTROL);
        assertThat(units).hasSize(3).allMatch(unit -> unit.unit().equals("秘書室"));
    }

    @Test
    void what_an_edition_before_had_confirmed_stands_before_what_the_document_proposes() {
        var proposal = ConfirmedAsProposed.proposals("plan-002").getFirst();
        var confirmed =
                ConfirmedAsProposed.of("plan-002", Period.ofYear(2020)).get(4).terms();
        var carried = proposal.carrying(confirmed);
        assertThat(carried.terms(Optional.empty())).contains(confirmed);
        assertThat(carried.grounds()).extracting(Ground::origin).containsExactly(Origin.AMENDED);
    }
}
