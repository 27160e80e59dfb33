package tw.servicequality.reward.review;

import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.reward.testing.Bodies.contributor;
import static tw.servicequality.reward.testing.Bodies.resolution;
import static tw.servicequality.reward.testing.Bodies.vote;
import static tw.servicequality.reward.testing.RewardDesk.contributors;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Office;
import tw.servicequality.reward.testing.RewardDesk;

/** 迴避: nobody reviews, decides, orders or votes on his own case. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OwnCaseJourneyTest {

    private static final String KEEP = "{\"items\":[]}";

    TestBroker broker;

    @Test
    void whoever_is_rewarded_takes_no_step_of_the_case() {
        var desk = new RewardDesk(broker, "OC1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        for (var role : new String[] {"unit-supervisor", "personnel-officer", "agency-head"}) {
            var self = desk.at(role, "A");
            desk.at("unit-supervisor", "A")
                    .post(
                            contributors(proposal),
                            contributor("OTHER_CONTRIBUTOR", self.number(), "測試" + role.substring(0, 2), 10))
                    .statusCode(201);
        }
        var review = desk.open("A", proposal);
        isOwn(desk.at("unit-supervisor", "A"), review, "submission", "");
    }

    @Test
    void the_head_is_rewarded_by_the_authority_above() {
        var desk = new RewardDesk(broker, "OC2").opened();
        var office = desk.proposals()
                .getString("items.find { it.rule.ruleId == 'H1' }.agency")
                .replace("OC2-", "");
        var proposal = desk.proposal("H1", "AGENCY_HEAD");
        var head = desk.at("agency-head", office);
        var nominee = desk.enter(office, proposal, "AGENCY_HEAD", head.number(), "測試ag", 100);
        var review = desk.checked(office, proposal);
        desk.at("personnel-officer", office)
                .take(review, "resolution", resolution(desk.session(office, "考績會"), vote(nominee, 5, 0, "")))
                .statusCode(422)
                .body("code", equalTo("HEAD_BEFORE_OWN_COMMITTEE"), "detail", equalTo("考績委員會組織規程第3條"));
        var session = desk.session("", "考績會");
        desk.at("personnel-officer", office)
                .take(review, "resolution", resolution(session, vote(nominee, 5, 0, "")))
                .statusCode(200);
        isOwn(head, review, "decision", KEEP);
        isOwn(head, review, "reconsideration", "{\"reason\":\"再議\"}");

        desk.at("agency-head", "")
                .take(review, "decision", KEEP)
                .statusCode(200)
                .body("status", equalTo("DECIDED"));
    }

    @Test
    void a_member_of_the_committee_is_recused_from_his_own_case_and_counts_no_more() {
        var desk = new RewardDesk(broker, "OC3").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var nominee = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "M2", "委員2", 100);
        var review = desk.checked("A", proposal);
        var session = desk.session("A", "考績會");
        var officer = desk.at("personnel-officer", "A");
        var member = officer.read(contributors(proposal)).getString("items[0].person.personId");
        var recused = ",\"recused\":[\"" + member + "\"]";
        officer.take(review, "resolution", resolution(session, vote(nominee, 5, 0, "")))
                .statusCode(409)
                .body("code", equalTo("MEMBER_NOT_RECUSED"));
        officer.take(review, "resolution", resolution(session, vote(nominee, 5, 0, recused)))
                .statusCode(422)
                .body("code", equalTo("VOTES_IMPOSSIBLE"));
        officer.take(review, "resolution", resolution(session, vote(nominee, 1, 1, recused)))
                .statusCode(422)
                .body("code", equalTo("RESOLUTION_UNDECIDED"));
        officer.take(
                        review,
                        "resolution",
                        resolution(session, vote(nominee, 4, 0, ",\"recused\":[\"" + new java.util.UUID(1, 1) + "\"]")))
                .statusCode(422)
                .body("code", equalTo("RECUSED_NOT_PRESENT"));
        officer.take(review, "resolution", resolution(session, vote(nominee, 2, 2, recused)))
                .statusCode(200);
    }

    @Test
    void the_chair_joins_a_side_only_where_neither_has_half_and_not_when_recused() {
        var desk = new RewardDesk(broker, "OC6").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var nominee = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.checked("A", proposal);
        var session = desk.session("A", "考績會");
        var officer = desk.at("personnel-officer", "A");
        var chair =
                officer.read("/api/v1/reward-committees?agency=OC6-A").getString("items[0].members[0].person.personId");
        var joins = ",\"chair\":\"APPROVE\"";
        for (var votes : new String[] {
            vote(nominee, 3, 1, joins), vote(nominee, 1, 1, joins + ",\"recused\":[\"" + chair + "\"]")
        }) {
            officer.take(review, "resolution", resolution(session, votes))
                    .statusCode(422)
                    .body("code", equalTo("CHAIR_JOINED_UNLAWFULLY"));
        }
        officer.take(review, "resolution", resolution(session, vote(nominee, 2, 3, joins)))
                .statusCode(422)
                .body("code", equalTo("VOTES_IMPOSSIBLE"));

        officer.take(review, "resolution", resolution(session, vote(nominee, 2, 2, joins)))
                .statusCode(200);
    }

    @Test
    void who_has_not_said_who_he_is_does_not_act() {
        var desk = new RewardDesk(broker, "OC4").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        var review = desk.submitted("A", proposal);
        var officer = desk.at("personnel-officer", "A");
        var self = officer.put("/api/v1/reward-people/self", "*", Office.person(officer.number(), "測試pe"))
                .statusCode(200)
                .extract();
        officer.put("/api/v1/reward-people/" + self.path("personId") + "/account-release", self.header("ETag"), "")
                .statusCode(200);
        officer.take(review, "check", "{\"orderFirst\":false}")
                .statusCode(409)
                .body("code", equalTo("PERSON_UNIDENTIFIED"));

        officer.identified().take(review, "check", "{\"orderFirst\":false}").statusCode(200);
    }

    @Test
    void a_number_belongs_to_one_account_and_an_account_to_one_number() {
        var desk = new RewardDesk(broker, "OC5").opened();
        var officer = desk.at("personnel-officer", "A");
        var head = desk.at("agency-head", "A");
        officer.put("/api/v1/reward-people/self", "*", Office.person(head.number(), "測試ag"))
                .statusCode(409)
                .body("code", equalTo("PERSON_CLAIMED"));
        officer.put("/api/v1/reward-people/self", "*", Office.person("N77", "另一人"))
                .statusCode(409)
                .body("code", equalTo("PERSON_CLAIMED"));
    }

    private static void isOwn(Office who, String review, String step, String body) {
        who.take(review, step, body).statusCode(409).body("code", equalTo("OWN_CASE"));
    }
}
