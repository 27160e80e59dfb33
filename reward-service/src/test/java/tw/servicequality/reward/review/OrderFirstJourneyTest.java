package tw.servicequality.reward.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.reward.testing.Bodies.resolution;
import static tw.servicequality.reward.testing.Bodies.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Contract;
import tw.servicequality.reward.testing.MovableClock;
import tw.servicequality.reward.testing.RewardDesk;

/** 先行發布獎懲令，三個月內提委員會確認: up to 記功, and told once when the last day is over. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrderFirstJourneyTest {

    private static final String FIRST = "{\"orderFirst\":true,\"items\":[]}";
    private static final String KEEP = "{\"items\":[]}";

    @Inject
    MovableClock clock;

    TestBroker broker;

    @AfterEach
    void back_in_june() {
        clock.reset();
    }

    @Test
    void it_is_confirmed_in_time_and_nothing_more_happens() {
        var desk = new RewardDesk(broker, "OF1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = orderedFirst(desk, proposal, "人字第1號");
        desk.at("auditor", "A")
                .get(review)
                .body("status", equalTo("ORDERED_FIRST"), "confirmBy", equalTo("2016-09-30"));
        var session = desk.session("A", "考績會");

        desk.at("personnel-officer", "A")
                .take(review, "confirmation", resolution(session, vote(one, 5, 0, "")))
                .statusCode(200)
                .body("status", equalTo("ORDERED"));

        desk.at("personnel-officer", "A")
                .take(review, "confirmation", resolution(session, vote(one, 5, 0, "")))
                .statusCode(409);
    }

    @Test
    void after_three_months_it_is_told_and_can_still_be_confirmed() {
        var desk = new RewardDesk(broker, "OF2").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = orderedFirst(desk, proposal, "人字第2號");
        var session = desk.session("A", "考績會");
        clock.moveTo("2016-09-30T23:59");
        clock.moveTo("2016-10-01T00:00");
        await().untilAsserted(
                        () -> desk.at("auditor", "A").get(review).body("status", equalTo("CONFIRMATION_OVERDUE")));

        var id = review.substring(RewardDesk.REVIEWS.length() + 1);
        var told = broker.await(
                "reward-events",
                message -> message.key().equals(id)
                        && new String(message.headers().lastHeader("ce_type").value())
                                .endsWith("ConfirmationOverdue.v1"));
        new Contract("tw.servicequality.reward.RewardConfirmationOverdue.v1")
                .isExampleOf(told.value(), Set.of("reviewId", "proposalId", "agency"));
        assertThat(desk.at("auditor", "A").read(review + "/steps").getList("items.step"))
                .endsWith("ORDERED", "CONFIRMATION_OVERDUE");
        desk.at("personnel-officer", "A")
                .take(review, "confirmation", resolution(session, vote(one, 5, 0, "")))
                .statusCode(200);
    }

    @Test
    void what_the_committee_does_not_confirm_is_revoked() {
        var desk = new RewardDesk(broker, "OF3").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = orderedFirst(desk, proposal, "人字第3號");
        var session = desk.session("A", "考績會3");
        var officer = desk.at("personnel-officer", "A");

        officer.take(review, "confirmation", resolution(session, vote(one, 1, 4, ",\"reason\":\"不符明確標準\"")))
                .statusCode(200)
                .body("status", equalTo("REVOKED"));

        var order = officer.read(RewardDesk.ORDERS + "?agency=OF3-A").getString("items[0].orderId");
        var grant = officer.read(RewardDesk.ORDERS + "/" + order);
        assertThat(grant.getString("grants[0].revocationNumber")).isEqualTo("考績會3");
        officer.get("/api/v1/reward-ledgers/" + grant.getString("grants[0].person.personId") + "/105")
                .body("entries.kind", equalTo(java.util.List.of("GRANT", "REVOCATION")), "counts.size()", equalTo(0));
    }

    @Test
    void a_major_merit_never_goes_first() {
        var desk = new RewardDesk(broker, "OF4").opened();
        var proposal = desk.proposal("T1a", "MAIN_ORGANISER");
        desk.enter("A", proposal, "MAIN_ORGANISER", "N1", "陳大明", 100);
        var review = desk.submitted("A", proposal);
        desk.at("personnel-officer", "A")
                .take(review, "check", FIRST)
                .statusCode(422)
                .body("code", equalTo("ORDER_FIRST_NOT_ALLOWED"));
        desk.at("personnel-officer", "A")
                .take(review, "check", "{\"orderFirst\":false}")
                .statusCode(200);

        desk.at("agency-head", "A")
                .take(review, "decision", KEEP)
                .statusCode(409)
                .body("code", equalTo("REVIEW_STATE_CONFLICT"));
    }

    private static String orderedFirst(RewardDesk desk, String proposal, String number) {
        var review = desk.submitted("A", proposal);
        desk.at("personnel-officer", "A").take(review, "check", FIRST).statusCode(200);
        desk.at("agency-head", "A").take(review, "decision", KEEP).statusCode(200);
        desk.ordered("A", review, number);
        return review;
    }
}
