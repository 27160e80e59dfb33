package tw.servicequality.reward.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.reward.testing.Bodies.resolution;
import static tw.servicequality.reward.testing.Bodies.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Bodies;
import tw.servicequality.reward.testing.RewardDesk;

/** From the unit to the order, with what people may change on the way and what they may not. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewChainJourneyTest {

    private static final String KEEP = "{\"items\":[]}";

    TestBroker broker;

    @Test
    void a_case_goes_from_the_unit_to_the_order_and_into_the_ledger() {
        var desk = new RewardDesk(broker, "RC1").opened();
        var proposal = desk.proposal("H1", "AGENCY_HEAD");
        var head = desk.enter(officeOf(desk, proposal), proposal, "AGENCY_HEAD", "N1", "陳大明", 100);
        var office = officeOf(desk, proposal);
        var review = desk.checked(office, proposal);
        var session = desk.session("", "考績會1");
        desk.at("personnel-officer", office)
                .take(review, "resolution", resolution(session, vote(head, 3, 2, "")))
                .statusCode(200)
                .body("status", equalTo("RESOLVED"));
        desk.at("agency-head", "")
                .take(review, "decision", KEEP)
                .statusCode(200)
                .body("status", equalTo("DECIDED"), "items.wording", contains("嘉獎2次"));

        var order = desk.ordered(office, review, "人字第1號");

        desk.at("personnel-officer", office)
                .get(order)
                .body("grants[0].person.name", equalTo("陳○明"), "legalBasis", equalTo("公務人員考績法；某署105年度獎勵方式柒二"));
        var person = desk.at("personnel-officer", office).read(order).getString("grants[0].person.personId");
        desk.at("personnel-officer", office)
                .get("/api/v1/reward-ledgers/" + person + "/105")
                .statusCode(200)
                .body("counts.COMMENDATION", equalTo(2), "points", equalTo(2), "entries.number", contains("人字第1號"));
        assertThat(desk.at("auditor", office)
                        .read(review + "/steps")
                        .getList("items.collect { it.title + ' ' + it.role }"))
                .containsExactly(
                        "開案 unit-supervisor",
                        "單位送審 unit-supervisor",
                        "人事單位審核 personnel-officer",
                        "委員會決議 personnel-officer",
                        "首長核定 agency-head",
                        "發布獎懲令 personnel-officer");
    }

    @Test
    void an_award_at_most_is_set_within_its_cap_and_each_lowering_has_its_reason() {
        var desk = new RewardDesk(broker, "RC2").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 60);
        var review = desk.submitted("A", proposal);
        var officer = desk.at("personnel-officer", "A");
        officer.take(review, "check", check(one, "MERIT", 2, ""))
                .statusCode(422)
                .body("code", equalTo("AWARD_ABOVE_CAP"));
        officer.take(review, "check", check(one, "MAJOR_MERIT", 1, ""))
                .statusCode(422)
                .body("code", equalTo("AWARD_ABOVE_CAP"));
        officer.take(review, "check", check(one, "COMMENDATION", 2, ""))
                .statusCode(422)
                .body("code", equalTo("REASON_MISSING"));
        officer.take(review, "check", check(one, "COMMENDATION", 2, "參與部分工作"))
                .statusCode(200)
                .body("items[0].wording", equalTo("嘉獎2次"), "items[0].reason", equalTo("參與部分工作"));

        var session = desk.session("A", "考績會2");
        officer.take(review, "resolution", resolution(session, vote(one, 4, 0, lowered(one, "MERIT", 1, ""))))
                .statusCode(422)
                .body("code", equalTo("AWARD_RAISED"));
        officer.take(
                        review,
                        "resolution",
                        resolution(session, vote(one, 4, 0, lowered(one, "COMMENDATION", 1, "比照前例"))))
                .statusCode(200)
                .body("items[0].wording", equalTo("嘉獎1次"));
    }

    @Test
    void who_is_refused_is_told_why_and_the_rest_is_ordered() {
        var desk = new RewardDesk(broker, "RC3").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 60);
        var other = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N2", "林小華", 40);
        var review = desk.checked("A", proposal);
        var session = desk.session("A", "考績會3");
        desk.at("personnel-officer", "A")
                .take(review, "resolution", resolution(session, vote(one, 5, 0, ""), vote(other, 2, 3, "")))
                .statusCode(422)
                .body("code", equalTo("REASON_MISSING"));
        desk.at("personnel-officer", "A")
                .take(
                        review,
                        "resolution",
                        resolution(session, vote(one, 5, 0, ""), vote(other, 2, 3, ",\"reason\":\"未全程參與\"")))
                .statusCode(200);
        desk.at("agency-head", "A").take(review, "decision", KEEP).statusCode(200);

        var order = desk.ordered("A", review, "人字第3號");

        desk.at("personnel-officer", "A").get(order).body("grants.wording", contains("記功1次"));
        desk.at("personnel-officer", "A")
                .get(review)
                .body("items.find { it.contributorId == '%s' }.reason".formatted(other), equalTo("未全程參與"));
    }

    @Test
    void when_nobody_is_left_the_case_ends_without_an_order() {
        var desk = new RewardDesk(broker, "RC4").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 60);
        var review = desk.checked("A", proposal);
        var session = desk.session("A", "考績會4");
        desk.at("personnel-officer", "A")
                .take(review, "resolution", resolution(session, vote(one, 5, 0, "")))
                .statusCode(200);
        desk.at("agency-head", "A")
                .take(review, "decision", "{\"items\":[{\"contributorId\":\"%s\",\"refused\":true}]}".formatted(one))
                .statusCode(422)
                .body("code", equalTo("REASON_MISSING"));
        desk.at("agency-head", "A")
                .take(
                        review,
                        "decision",
                        "{\"items\":[{\"contributorId\":\"%s\",\"refused\":true,\"reason\":\"例行職掌\"}]}".formatted(one))
                .statusCode(200)
                .body("status", equalTo("REFUSED"));

        desk.at("personnel-officer", "A")
                .post(review + "/orders", Bodies.order("人字第4號"))
                .statusCode(409)
                .body("code", equalTo("REVIEW_STATE_CONFLICT"));
    }

    @Test
    void a_major_merit_needs_the_competent_authority() {
        var desk = new RewardDesk(broker, "RC5").opened();
        var proposal = desk.proposal("T1a", "MAIN_ORGANISER");
        var one = desk.enter("A", proposal, "MAIN_ORGANISER", "N1", "陳大明", 60);
        var review = desk.checked("A", proposal);
        var session = desk.session("A", "考績會5");
        desk.at("personnel-officer", "A")
                .take(review, "resolution", resolution(session, vote(one, 5, 0, "")))
                .statusCode(200);
        desk.at("agency-head", "A").take(review, "decision", KEEP).body("needsApproval", equalTo(true));
        desk.at("personnel-officer", "A")
                .post(review + "/orders", Bodies.order("人字第5號"))
                .statusCode(409);
        desk.at("agency-head", "A").take(review, "approval", KEEP).statusCode(404);

        desk.at("agency-head", "")
                .take(review, "approval", KEEP)
                .statusCode(200)
                .body("status", equalTo("APPROVED"));

        desk.ordered("A", review, "人字第5號");
    }

    private static String officeOf(RewardDesk desk, String proposal) {
        var agency = desk.proposals().getString("items.find { it.proposalId == '" + proposal + "' }.agency");
        return agency.substring(agency.length() - 1);
    }

    private static String check(String contributor, String level, int count, String reason) {
        return "{\"orderFirst\":false,\"items\":[" + adjustment(contributor, level, count, reason) + "]}";
    }

    private static String lowered(String contributor, String level, int count, String reason) {
        return ",\"lowered\":" + adjustment(contributor, level, count, reason);
    }

    private static String adjustment(String contributor, String level, int count, String reason) {
        var why = reason.isEmpty() ? "" : ",\"reason\":\"" + reason + "\"";
        return "{\"contributorId\":\"%s\",\"level\":\"%s\",\"count\":%d%s}".formatted(contributor, level, count, why);
    }
}
