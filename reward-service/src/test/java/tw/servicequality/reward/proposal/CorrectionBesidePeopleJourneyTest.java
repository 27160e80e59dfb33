package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.person.CaseLock;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardYears;
import tw.servicequality.reward.testing.Bodies;
import tw.servicequality.reward.testing.RewardDesk;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;
import tw.servicequality.reward.testing.Waiting;

/** Facts are corrected in the same moment in which people act: each sees what the other did, whoever came first. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectionBesidePeopleJourneyTest {

    TestBroker broker;

    @Inject
    SettleCase settle;

    @Inject
    RewardRuleSets ruleSets;

    @Inject
    RewardYears years;

    @Inject
    CaseLock cases;

    @Inject
    AgroalDataSource database;

    @Test
    void a_review_opened_while_the_proposal_is_withdrawn_is_refused() {
        var desk = new RewardDesk(broker, "CB1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");

        var opened = whileAllIsWithdrawn(desk, () -> desk.at("unit-supervisor", "A")
                .post("/api/v1/reward-proposals/" + proposal + "/reviews", ""));

        opened.statusCode(409).body("code", equalTo("PROPOSAL_WITHDRAWN"));
    }

    @Test
    void a_step_taken_while_the_proposal_is_withdrawn_finds_its_review_stopped() {
        var desk = new RewardDesk(broker, "CB2").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.open("A", proposal);

        var submitted =
                whileAllIsWithdrawn(desk, () -> desk.at("unit-supervisor", "A").put(review + "/submission", "*", ""));

        submitted.statusCode(409).body("code", equalTo("REVIEW_STATE_CONFLICT"));
        desk.at("auditor", "A").get(review).body("status", equalTo("STOPPED"));
    }

    @Test
    void facts_that_come_while_an_order_is_issued_find_it_ordered() {
        var desk = new RewardDesk(broker, "CB3").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.decided("A", proposal, desk.session("", "考績會"), one);

        var order = QuarkusTransaction.requiringNew().call(() -> {
            cases.hold(UUID.fromString(proposal));
            var asked = CompletableFuture.supplyAsync(
                    () -> desk.at("personnel-officer", "A").post(review + "/orders", Bodies.order("人字第1號")));
            await().until(() -> Waiting.FOR_PROPOSAL.isOne(database, proposal));
            new Story(broker, "CB3")
                    .tellRanking(UUID.randomUUID(), desk.round(), 2, new Place("B", 1, "960", "EXCELLENT"));
            await().until(() -> Waiting.FOR_CASE.isOne(database, desk.round()));
            return asked;
        });

        order.join().statusCode(201);
        await().until(() ->
                "REOPENED".equals(desk.at("auditor", "A").read(review).getString("status")));
        var stands = desk.at("auditor", "A").read("/api/v1/reward-proposals/" + proposal);
        assertThat(stands.getString("state")).as("what is ordered stays").isEqualTo("PROPOSED");
        assertThat(stands.getString("reviewBecause")).startsWith("考核名次第2版；不予敘獎");
    }

    @Test
    void a_confirmation_that_waits_for_facts_has_not_touched_what_they_touch() {
        var desk = new RewardDesk(broker, "CB4").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.submitted("A", proposal);
        desk.at("personnel-officer", "A")
                .take(review, "check", "{\"orderFirst\":true,\"items\":[]}")
                .statusCode(200);
        desk.at("agency-head", "A").take(review, "decision", "{\"items\":[]}").statusCode(200);
        desk.ordered("A", review, "人字第1號");
        var refused = Bodies.resolution(desk.session("A", "考績會"), Bodies.vote(one, 1, 4, ",\"reason\":\"不符明確標準\""));

        var confirmed = QuarkusTransaction.requiringNew().call(() -> {
            years.hold("CB4", 105);
            var asked = CompletableFuture.supplyAsync(
                    () -> desk.at("personnel-officer", "A").put(review + "/confirmation", "*", refused));
            await().until(() -> Waiting.FOR_YEAR.isOne(database, "CB4\n105"));
            withdrawAll(desk);
            return asked;
        });

        confirmed.join().statusCode(409).body("code", equalTo("REVIEW_STATE_CONFLICT"));
        desk.at("auditor", "A").get(review).body("status", equalTo("REOPENED"));
    }

    @Test
    void who_shares_a_case_cannot_have_it_alone() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    cases.share("cb5");
                    cases.alone("cb5-other");
                    cases.alone("cb5");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("case cb5 ");
    }

    /** The step begins before the correction is committed, and waits for it. */
    private ValidatableResponse whileAllIsWithdrawn(RewardDesk desk, Supplier<ValidatableResponse> step) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    withdrawAll(desk);
                    var asked = CompletableFuture.supplyAsync(step);
                    await().until(() -> Waiting.FOR_CASE.isOne(database, desk.round()));
                    return asked;
                })
                .join();
    }

    private void withdrawAll(RewardDesk desk) {
        var rules = UUID.fromString(desk.proposals().getString("items[0].rule.ruleSetId"));
        settle.settle(ruleSets.used(rules), desk.round(), UUID.randomUUID(), "考核名次更正", any -> List.of());
    }
}
