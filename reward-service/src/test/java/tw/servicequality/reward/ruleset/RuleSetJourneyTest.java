package tw.servicequality.reward.ruleset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.reward.testing.Contract;
import tw.servicequality.reward.testing.DemoRules;
import tw.servicequality.reward.testing.Story;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RuleSetJourneyTest {

    private static final String RULE_SETS = "/api/v1/reward-rule-sets";

    TestBroker broker;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({"wra-central-102, 4", "wra-105, 11", "twc-1-109, 2", "kcg-pwb-102, 1"})
    void the_rules_of_each_plan_are_drafted_and_published(String name, int rules) {
        var story = new Story(broker, "R0-" + name);
        var drafted = story.draft(DemoRules.tree(name))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract();
        String id = drafted.path("ruleSetId");

        assertThat(drafted.header("Location")).endsWith(RULE_SETS + "/" + id);
        story.publish(id, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PUBLISHED"))
                .body("version", equalTo(1))
                .body("rules.rules.size()", equalTo(rules));
    }

    @Test
    void a_publication_is_told_to_the_world_as_its_example_says() {
        String id = new Story(broker, "R1").publishRules();

        var told = broker.await("reward-events", message -> message.key().equals(id));

        assertThat(new String(told.headers().lastHeader("ce_type").value()))
                .isEqualTo("tw.servicequality.reward.RewardRuleSetPublished.v1");
        assertThat(new String(told.headers().lastHeader("ce_sequence").value())).isEqualTo("1");
        new Contract("tw.servicequality.reward.RewardRuleSetPublished.v1")
                .isExampleOf(told.value(), Set.of("ruleSetId", "agency", "publishedOn"));
    }

    @Test
    void the_same_rules_are_drafted_once_and_others_are_the_next_version() {
        var story = new Story(broker, "R2");
        String id = story.draft(rules()).statusCode(201).extract().path("ruleSetId");
        story.draft(rules())
                .statusCode(409)
                .body("code", equalTo("REWARD_RULE_SET_ALREADY_EXISTS"))
                .body("detail", equalTo(id));
        story.draft(rules().put("title", "修正")).statusCode(201).body("version", equalTo(2));
        story.draft(rules().put("rocYear", 106)).statusCode(201).body("version", equalTo(1));
    }

    @Test
    void a_contradiction_is_refused_with_its_example() {
        var rules = rules();
        rules.at("/rules/2").withObject("/when").putArray("rank").add(1);
        new Story(broker, "R3")
                .draft(rules)
                .statusCode(422)
                .body("code", equalTo("REWARD_RULES_INVALID"))
                .body("errors[0].pointer", equalTo("/rules/2"))
                .body("errors[0].detail", containsString("等第 優等、名次 1 時，R001-2a 為機關首長嘉獎2次，R001-2b 為機關首長嘉獎1次"));
    }

    @ParameterizedTest
    @CsvSource({
        "/rules/1/when,          grade,   SUPERB, /rules/1/when/grade/0",
        "/rules/1/when,          rank,    first,  /rules/1/when/rank/0",
        "/rules/1,               article, '',     /rules/1/article",
        "/rules/1/recipients/0,  role,    KING,   /rules/1/recipients/0/role",
        "/rules/1/award,         binding, SURELY, /rules/1/award/binding",
        "'',                     ties,    LOTTERY,/ties",
        "'',                     more,    1,      /more",
    })
    void an_unknown_value_is_named_by_its_place(String at, String field, String value, String pointer) {
        var rules = rules();
        var place = (ObjectNode) rules.at(at);
        if (place.path(field).isArray()) {
            place.putArray(field).add(value);
        } else {
            place.put(field, value);
        }
        new Story(broker, "R4")
                .draft(rules)
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void what_is_published_cannot_be_published_again_nor_changed_behind_our_back() {
        var story = new Story(broker, "R5");
        var id = story.publishRules();
        story.publish(id, "\"0\"").statusCode(412);
        story.publish(id, "\"1\"").statusCode(409).body("code", equalTo("REWARD_RULE_SET_IMMUTABLE"));
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeUpdate("update reward_rule_set set content = '{}' where id = '" + id + "'");
                    }
                })
                .hasMessageContaining("published reward rules are immutable");
    }

    @Test
    void publishing_names_the_version_that_was_seen() {
        var story = new Story(broker, "R6");
        String id = story.draft(rules()).extract().path("ruleSetId");
        given().auth()
                .oauth2(Tokens.of("agency-head", "R6"))
                .put(RULE_SETS + "/" + id + "/publication")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    private static ObjectNode rules() {
        return DemoRules.tree("wra-105");
    }
}
