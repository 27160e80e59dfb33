package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExplainProposalJourneyTest {

    private static final Place SECOND = new Place("B", 2, "905.5", "EXCELLENT");
    private static final Place ALSO_SECOND = new Place("C", 2, "905.5", "EXCELLENT");

    TestBroker broker;

    @Test
    void a_proposal_says_by_which_facts_and_words_it_came_about() {
        var story = new Story(broker, "X1").registered();
        var rules = story.publishRules();
        var ranking =
                story.tellRanking(UUID.randomUUID(), "x1", new Place("A", 1, "950", "EXCELLENT"), SECOND, ALSO_SECOND);
        var assessment = story.tellAssessment(UUID.randomUUID(), "x1", SECOND);

        var why = explanation(story);

        assertThat(why.getString("conclusion")).isEqualTo("105年度考核第2名（並列）、優等（905.5分），依柒二，機關首長嘉獎1次");
        assertThat(why.getString("agencyName")).isEqualTo("X1-B 機關");
        assertThat(why.getString("ranking.eventId")).isEqualTo(ranking.toString());
        assertThat(why.getInt("ranking.subjects")).isEqualTo(3);
        assertThat(why.getInt("ranking.holdersOfRank")).isEqualTo(2);
        assertThat(why.getString("assessment.eventId")).isEqualTo(assessment.toString());
        assertThat(why.getInt("assessment.maximum")).isEqualTo(1000);
        assertThat(why.getInt("assessment.scoreSheetVersion")).isEqualTo(3);
        assertThat(why.getString("rules.ruleSetId")).isEqualTo(rules);
        assertThat(why.getString("rules.ties")).isEqualTo("SHARE");
        assertThat(why.getString("rule.article")).isEqualTo("柒二");
        assertThat(why.getString("rule.text")).isEqualTo("考核成績達優等，且名列第二、三名者，機關首長嘉獎一次，其他有功人員由各機關自行敘獎");
    }

    @Test
    void every_rule_considered_says_why_it_was_chosen_or_not() {
        var story = new Story(broker, "X2").registered();
        story.publishRules();
        story.tellRanking(UUID.randomUUID(), "x2", SECOND);
        story.tellAssessment(UUID.randomUUID(), "x2", SECOND);

        var why = new Story(broker, "X2");
        var explained = explanation(why);

        assertThat(explained.getList(
                        "conditions.collect { it.condition + ' ' + it.required + ' ' + it.value + ' ' + it.met }"))
                .containsExactly(
                        "assessmentKind SPOT_CHECK SPOT_CHECK true",
                        "grade EXCELLENT EXCELLENT true",
                        "rank 2、3 2 true");
        assertThat(explained.getList(
                        "candidates.collect { it.ruleId + ' ' + it.fits + ' ' + it.chosen + ' ' + it.why }"))
                .containsExactly(
                        "R001-2a false false 不符合：rank 須為 1，實為 2",
                        "R001-2b true true 要件全部符合，採用",
                        "R001-2c false false 不符合：grade 須為 GOOD、FAIR、POOR、FAILING，實為 EXCELLENT");
        assertThat(explained.getString("selection.why")).isEqualTo("群組內規定互不重疊，共比對 3 條，符合 1 條");
    }

    private static JsonPath explanation(Story story) {
        var round = story.authority().toLowerCase(java.util.Locale.ROOT);
        var path = "items.find { it.agency == '" + story.office("B") + "' }.proposalId";
        await().until(() -> story.proposals(round).getString(path) != null);
        var id = story.proposals(round).getString(path);
        await().until(() ->
                story.get("/api/v1/reward-proposals/" + id + "/explanation").get("assessment") != null);
        return story.get("/api/v1/reward-proposals/" + id + "/explanation");
    }
}
