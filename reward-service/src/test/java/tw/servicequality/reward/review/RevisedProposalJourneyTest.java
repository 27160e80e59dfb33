package tw.servicequality.reward.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.proposal.OrderedProposals;
import tw.servicequality.reward.proposal.ProposalRevised;
import tw.servicequality.reward.proposal.ProposalRevised.Kind;
import tw.servicequality.reward.proposal.ProposalsRevised;
import tw.servicequality.reward.testing.RewardDesk;

/** The facts behind a proposal change while people deal with it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RevisedProposalJourneyTest {

    TestBroker broker;

    @Inject
    Event<ProposalsRevised> revisions;

    @Inject
    OrderedProposals ordered;

    @Test
    void a_withdrawn_proposal_stops_its_review() {
        var desk = new RewardDesk(broker, "RV1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.checked("A", proposal);

        revise(desk, proposal, Kind.WITHDRAWN);

        desk.at("auditor", "A").get(review).body("status", equalTo("STOPPED"));
        desk.at("auditor", "A").get(review + "/steps").body("items[-1].reason", equalTo("考核結果經申復更正"));
    }

    @Test
    void a_changed_proposal_starts_over_and_keeps_its_people() {
        var desk = new RewardDesk(broker, "RV2").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.checked("A", proposal);

        revise(desk, proposal, Kind.CHANGED);

        desk.at("auditor", "A").get(review).body("status", equalTo("OPEN"), "items.size()", equalTo(0));
        desk.at("unit-supervisor", "A")
                .take(review, "submission", "")
                .statusCode(200)
                .body("items[0].contributorId", equalTo(one));
    }

    @Test
    void an_order_is_looked_at_again_and_upheld_or_revoked() {
        var desk = new RewardDesk(broker, "RV3").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.decided("A", proposal, desk.session("", "考績會"), one);
        isOrdered(desk, proposal, false);
        var order = desk.ordered("A", review, "人字第1號");
        isOrdered(desk, proposal, true);

        revise(desk, proposal, Kind.REVIEW_NEEDED);
        desk.at("auditor", "A").get(review).body("status", equalTo("REOPENED"));
        desk.at("agency-head", "A")
                .take(review, "upholding", "{\"reason\":\"名次不變\"}")
                .statusCode(200)
                .body("status", equalTo("ORDERED"));
        revise(desk, proposal, Kind.WITHDRAWN);
        desk.at("personnel-officer", "A")
                .take(order, "revocation", "{\"number\":\"人字第2號\",\"reason\":\"考核結果經申復更正\"}")
                .statusCode(200);

        desk.at("auditor", "A").get(review).body("status", equalTo("REVOKED"));
        isOrdered(desk, proposal, false);
        desk.open("A", proposal);
    }

    private void isOrdered(RewardDesk desk, String proposal, boolean expected) {
        var rules = UUID.fromString(desk.proposals().getString("items[0].rule.ruleSetId"));
        var found = QuarkusTransaction.requiringNew().call(() -> ordered.ordered(desk.round(), rules));
        assertThat(found.contains(UUID.fromString(proposal))).isEqualTo(expected);
    }

    private void revise(RewardDesk desk, String proposal, Kind kind) {
        var one = new ProposalRevised(
                UUID.fromString(proposal), kind, "考核結果經申復更正", Instant.parse("2016-06-30T02:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> revisions.fire(new ProposalsRevised(desk.round(), List.of(one))));
    }
}
