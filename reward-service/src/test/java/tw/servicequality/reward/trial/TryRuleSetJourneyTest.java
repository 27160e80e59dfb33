package tw.servicequality.reward.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.reward.testing.DemoRules;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/** A draft for 106 is tried on what 105 came to. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TryRuleSetJourneyTest {

    TestBroker broker;

    @Test
    void what_a_draft_would_have_changed_last_year_is_listed_and_nothing_is_written() {
        var story = lastYear("T1");
        var draft = DemoRules.tree("wra-105").put("rocYear", 106).put("ties", "NONE");
        ((ObjectNode) draft.at("/rules/1/award")).put("count", 3);
        String id = story.draft(draft).statusCode(201).extract().path("ruleSetId");
        var before = story.proposals("t1").getList("items");

        var trial = story.get("/api/v1/reward-rule-sets/" + id + "/trial");

        assertThat(trial.getInt("rocYear")).isEqualTo(105);
        assertThat(trial.getInt("cases")).isEqualTo(5);
        assertThat(trial.getInt("proposalsBefore")).isEqualTo(3 + 5);
        assertThat(trial.getInt("proposalsAfter")).isEqualTo(1 + 5);
        assertThat(trial.getList("items.collect { it.agency + ' ' + it.before.result + ' → ' + it.after.result }"))
                .containsExactly("T1-A 機關首長嘉獎2次 → 機關首長嘉獎3次", "T1-B 機關首長嘉獎1次 → 不予敘獎", "T1-C 機關首長嘉獎1次 → 不予敘獎");
        assertThat(trial.getString("items[1].after.explanation")).contains("並列而不計名次");
        assertThat(story.proposals("t1").getList("items")).isEqualTo(before);
    }

    @Test
    void the_same_rules_change_nothing_and_pages_show_each_difference_once() {
        var story = lastYear("T2");
        String same = story.draft(DemoRules.tree("wra-105").put("rocYear", 106))
                .extract()
                .path("ruleSetId");
        assertThat(story.get("/api/v1/reward-rule-sets/" + same + "/trial").getInt("differences"))
                .isZero();

        String id = story.draft(DemoRules.tree("kcg-pwb-102").put("rocYear", 106))
                .extract()
                .path("ruleSetId");
        var path = "/api/v1/reward-rule-sets/" + id + "/trial?limit=2";
        var first = story.get(path);
        assertThat(first.getInt("differences")).isEqualTo(6);
        var second = story.get(path + "&cursor=" + first.getString("next"));
        assertThat(first.getList("items")).hasSize(2).doesNotContainAnyElementsOf(second.getList("items"));
        assertThat(first.getString("items[0].after")).isNull();
    }

    @Test
    void another_year_may_be_named_and_other_agencies_are_told_that_there_is_no_such_rule_set() {
        var story = lastYear("T3");
        String id = story.draft(DemoRules.tree("wra-105").put("rocYear", 107))
                .extract()
                .path("ruleSetId");
        assertThat(story.get("/api/v1/reward-rule-sets/" + id + "/trial").getInt("cases"))
                .isZero();
        assertThat(story.get("/api/v1/reward-rule-sets/" + id + "/trial?rocYear=105")
                        .getInt("cases"))
                .isEqualTo(5);
        given().auth()
                .oauth2(Tokens.of("personnel-officer", "ELSE"))
                .get("/api/v1/reward-rule-sets/" + id + "/trial")
                .then()
                .statusCode(404);
    }

    private Story lastYear(String authority) {
        var story = new Story(broker, authority).registered();
        var round = authority.toLowerCase(java.util.Locale.ROOT);
        story.publishRules();
        story.tellRanking(
                UUID.randomUUID(),
                round,
                new Place("A", 1, "931", "EXCELLENT"),
                new Place("B", 2, "905", "EXCELLENT"),
                new Place("C", 2, "905", "EXCELLENT"),
                new Place("D", 4, "880", "GOOD"));
        story.tellAwardResult(UUID.randomUUID(), "entry-" + round, 5, "E", "AWARDED");
        await().until(() -> story.proposals(round).getList("items").size() == 3
                && story.proposalsOfEntry("entry-" + round).getList("items").size() == 5);
        return story;
    }
}
