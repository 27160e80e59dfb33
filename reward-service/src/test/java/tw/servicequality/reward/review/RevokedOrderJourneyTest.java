package tw.servicequality.reward.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.RewardDesk;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/** The facts were corrected while an order stood; once it is revoked, the proposal says what the facts say. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RevokedOrderJourneyTest {

    private static final String REVOCATION = "{\"number\":\"人字第2號\",\"reason\":\"考核結果經申復更正\"}";

    TestBroker broker;

    @Test
    void what_nothing_calls_for_any_more_is_withdrawn_with_its_order() {
        var desk = new RewardDesk(broker, "FR1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var review = decided(desk, "A", proposal);
        var order = desk.ordered("A", review, "人字第1號");

        corrected("FR1", new Place("B", 1, "960", "EXCELLENT"), new Place("A", 4, "880", "GOOD"));
        await().until(() -> status(desk, "A", review).equals("REOPENED"));
        assertThat(desk.at("auditor", "A")
                        .read("/api/v1/reward-proposals/" + proposal)
                        .getString("state"))
                .as("an order is not changed by facts")
                .isEqualTo("PROPOSED");
        desk.at("personnel-officer", "A").take(order, "revocation", REVOCATION).statusCode(200);

        desk.at("auditor", "A")
                .get("/api/v1/reward-proposals/" + proposal)
                .body("state", equalTo("WITHDRAWN"), "reviewBecause", equalTo(null));
        desk.at("unit-supervisor", "A")
                .post("/api/v1/reward-proposals/" + proposal + "/reviews", "")
                .statusCode(409)
                .body("code", equalTo("PROPOSAL_WITHDRAWN"));
    }

    @Test
    void what_is_called_for_otherwise_is_proposed_anew() {
        var desk = new RewardDesk(broker, "FR2").opened();
        var proposal = desk.proposal("T2b", "OTHER_CONTRIBUTOR");
        var review = decided(desk, "B", proposal);
        var order = desk.ordered("B", review, "人字第1號");

        corrected("FR2", new Place("B", 1, "960", "EXCELLENT"), new Place("A", 2, "950", "EXCELLENT"));
        await().until(() -> status(desk, "B", review).equals("REOPENED"));
        desk.at("personnel-officer", "B").take(order, "revocation", REVOCATION).statusCode(200);

        desk.at("auditor", "B")
                .get("/api/v1/reward-proposals/" + proposal)
                .body("wording", equalTo("最高記功1次"), "rule.ruleId", equalTo("T1b"), "reviewBecause", equalTo(null));
        desk.at("auditor", "B")
                .get("/api/v1/reward-proposals/" + proposal + "/explanation")
                .body("revisions.kind", equalTo(java.util.List.of("REVIEW_NEEDED", "CHANGED")));
        desk.open("B", proposal);
    }

    private static String decided(RewardDesk desk, String office, String proposal) {
        var one = desk.enter(office, proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        return desk.decided(office, proposal, desk.session("", "考績會"), one);
    }

    private void corrected(String authority, Place... places) {
        new Story(broker, authority)
                .tellRanking(UUID.randomUUID(), authority.toLowerCase(java.util.Locale.ROOT), 2, places);
    }

    private static String status(RewardDesk desk, String office, String review) {
        return desk.at("auditor", office).read(review).getString("status");
    }
}
