package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.DemoRules;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RulesInForceJourneyTest {

    private static final Place FIRST = new Place("A", 1, "931", "EXCELLENT");

    TestBroker broker;

    @Inject
    AgroalDataSource database;

    @Test
    void later_rules_leave_what_was_worked_and_decide_what_comes() {
        var story = new Story(broker, "P6").registered();
        var first = story.publishRules();
        story.tellRanking(UUID.randomUUID(), "p6-a", FIRST);
        awaitOutcomes(story, "p6-a", 1);

        var changed = DemoRules.tree("wra-105");
        changed.put("title", "修正版");
        changed.at("/rules/1").withObject("/award").put("count", 3);
        var second = story.publishRules(changed);
        story.tellRanking(UUID.randomUUID(), "p6-b", FIRST);
        awaitOutcomes(story, "p6-b", 1);

        assertThat(story.proposals("p6-a")
                        .getList("items.collect { it.rule.ruleSetId + ' ' + it.rule.version + ' ' + it.wording }"))
                .containsExactly(first + " 1 嘉獎2次");
        assertThat(story.proposals("p6-b")
                        .getList("items.collect { it.rule.ruleSetId + ' ' + it.rule.version + ' ' + it.wording }"))
                .containsExactly(second + " 2 嘉獎3次");
    }

    @Test
    void rules_that_are_not_in_force_on_the_day_decide_nothing() {
        var story = new Story(broker, "P7").registered();
        var later = DemoRules.tree("wra-105").put("effectiveFrom", "2016-01-05");
        story.publishRules(later);
        story.tellRanking(UUID.randomUUID(), "p7", FIRST);
        awaitHeard("p7");
        assertThat(story.outcomes("p7").getList("items")).isEmpty();

        story.publishRules(DemoRules.tree("wra-105").put("effectiveFrom", "2016-01-04"));
        assertThat(story.outcomes("p7").getList("items")).hasSize(1);
    }

    @Test
    void a_ranking_and_rules_that_meet_in_the_same_moment_find_each_other() throws Exception {
        for (var turn = 0; turn < 10; turn++) {
            var story = new Story(broker, "P8" + turn).registered();
            var round = "p8-" + turn;
            String id = story.draft(DemoRules.tree("wra-105")).extract().path("ruleSetId");
            var ranking = Thread.ofVirtual().start(() -> story.tellRanking(UUID.randomUUID(), round, FIRST));
            story.publish(id, "\"0\"").statusCode(200);
            ranking.join();

            awaitOutcomes(story, round, 1);
            assertThat(story.proposals(round).getList("items")).hasSize(1);
        }
    }

    private void awaitHeard(String round) {
        await().until(() -> {
            try (var connection = database.getConnection();
                    var rows = connection
                            .createStatement()
                            .executeQuery("select 1 from ranking where round_id = '" + round + "'")) {
                return rows.next();
            }
        });
    }

    private static void awaitOutcomes(Story story, String round, int number) {
        await().untilAsserted(
                        () -> assertThat(story.outcomes(round).getList("items")).hasSize(number));
    }
}
