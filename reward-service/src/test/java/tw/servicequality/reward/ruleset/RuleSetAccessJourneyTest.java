package tw.servicequality.reward.ruleset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.reward.testing.DemoRules;
import tw.servicequality.reward.testing.Story;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RuleSetAccessJourneyTest {

    private static final String RULE_SETS = "/api/v1/reward-rule-sets";

    TestBroker broker;

    @ParameterizedTest
    @ValueSource(strings = {"agency-head", "committee-member", "auditor", "planner", "platform-administrator"})
    void only_the_personnel_officer_drafts(String role) {
        Story.draft(Tokens.of(role, "R7"), "R7", rules()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"personnel-officer", "committee-member", "auditor", "planner", "platform-administrator"})
    void only_the_agency_head_publishes(String role) {
        var story = new Story(broker, "R8");
        String id = story.draft(rules().put("title", role)).extract().path("ruleSetId");
        given().auth()
                .oauth2(Tokens.of(role, "R8"))
                .header("If-Match", "\"0\"")
                .put(RULE_SETS + "/" + id + "/publication")
                .then()
                .statusCode(403);
    }

    @Test
    void another_agencys_rules_are_neither_drafted_nor_published() {
        var story = new Story(broker, "R9");
        Story.draft(Tokens.of("personnel-officer", "ELSE"), "R9", rules())
                .statusCode(404)
                .body("code", equalTo("AGENCY_NOT_FOUND"));
        String id = story.draft(rules()).extract().path("ruleSetId");
        given().auth()
                .oauth2(Tokens.of("agency-head", "ELSE"))
                .header("If-Match", "\"0\"")
                .put(RULE_SETS + "/" + id + "/publication")
                .then()
                .statusCode(404)
                .body("code", equalTo("REWARD_RULE_SET_NOT_FOUND"));
    }

    @Test
    void a_draft_is_seen_by_its_agency_and_published_rules_by_all_who_deal_with_rewards() {
        var story = new Story(broker, "R10");
        String id = story.draft(rules()).extract().path("ruleSetId");
        as("auditor", "R10", "/" + id).statusCode(200).body("status", equalTo("DRAFT"));
        as("auditor", "ELSE", "/" + id).statusCode(404);
        as("auditor", "ELSE", "?agency=R10").body("items.size()", equalTo(0));
        as("planner", "R10", "/" + id).statusCode(403);

        story.publish(id, "\"0\"").statusCode(200);

        as("auditor", "ELSE", "/" + id).statusCode(200).body("rules.rules[1].text", containsString("名列第一名者"));
        as("auditor", "ELSE", "?agency=R10&rocYear=105")
                .body("items.ruleSetId", hasItem(id))
                .body("items[0]", not(containsString("rules")));
        as("auditor", "ELSE", "?agency=R10&rocYear=106").body("items.size()", equalTo(0));
    }

    private static ObjectNode rules() {
        return DemoRules.tree("wra-105");
    }

    private static ValidatableResponse as(String role, String agency, String path) {
        return given().auth()
                .oauth2(Tokens.of(role, agency))
                .get(RULE_SETS + path)
                .then();
    }
}
