package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Contract;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProposeRewardsJourneyTest {

    private static final Place FIRST = new Place("A", 1, "931", "EXCELLENT");
    private static final Place SECOND = new Place("B", 2, "900", "EXCELLENT");
    private static final Place ALSO_SECOND = new Place("C", 2, "900", "EXCELLENT");
    private static final Place FOURTH = new Place("D", 4, "899", "GOOD");

    TestBroker broker;

    @Inject
    AgroalDataSource database;

    @Test
    void a_ranking_that_meets_published_rules_is_proposed_by_them() {
        var story = new Story(broker, "P1").registered();
        story.publishRules();

        story.tellRanking(UUID.randomUUID(), "p1", FIRST, SECOND, ALSO_SECOND, FOURTH);

        awaitOutcomes(story, "p1", 4);
        assertThat(story.proposals("p1").getList("items.collect { it.agency + ' ' + it.recipient + it.wording }"))
                .containsExactly("P1-A 機關首長嘉獎2次", "P1-B 機關首長嘉獎1次", "P1-C 機關首長嘉獎1次");
        assertThat(outcomes(story, "p1"))
                .containsExactly(
                        "P1-A 1 AWARDED R001-2a 柒二 機關首長嘉獎2次",
                        "P1-B 2 AWARDED R001-2b 柒二 機關首長嘉獎1次",
                        "P1-C 2 AWARDED R001-2b 柒二 機關首長嘉獎1次",
                        "P1-D 4 NO_RULE_APPLIES null null 不予敘獎");
    }

    @Test
    void rules_published_after_the_ranking_are_applied_to_it() {
        var story = new Story(broker, "P2").registered();
        story.tellRanking(
                UUID.randomUUID(),
                "p2",
                new Place("A", 1, "899", "GOOD"),
                new Place("B", 2, "850", "GOOD"),
                new Place("C", 3, "800", "GOOD"),
                new Place("D", 4, "700", "FAIR"));
        awaitHeard("p2");
        assertThat(story.outcomes("p2").getList("items")).isEmpty();

        story.publishRules();

        assertThat(outcomes(story, "p2"))
                .containsExactly(
                        "P2-A 1 EXCLUDED R001-2c 柒二 不予敘獎",
                        "P2-B 2 EXCLUDED R001-2c 柒二 不予敘獎",
                        "P2-C 3 EXCLUDED R001-2c 柒二 不予敘獎",
                        "P2-D 4 NO_RULE_APPLIES null null 不予敘獎");
        assertThat(story.outcomes("p2").getString("items[1].explanation")).isEqualTo("考核成績未達優等，而名列前三名者不另敘獎。");
        assertThat(story.outcomes("p2").getString("items[3].explanation")).isEqualTo("「本署考核」沒有適用的規定：名次 4、等第 乙等、分數 700");
        assertThat(story.proposals("p2").getList("items")).isEmpty();
    }

    @Test
    void a_proposal_is_told_to_the_world_as_its_example_says() {
        var story = new Story(broker, "P3").registered();
        story.publishRules();
        story.tellRanking(UUID.randomUUID(), "p3", FIRST);
        awaitOutcomes(story, "p3", 1);
        String id = story.proposals("p3").getString("items[0].proposalId");

        var told = broker.await("reward-events", message -> message.key().equals(id));

        assertThat(new String(told.headers().lastHeader("ce_type").value()))
                .isEqualTo("tw.servicequality.reward.RewardProposed.v1");
        assertThat(new String(told.headers().lastHeader("ce_sequence").value())).isEqualTo("0");
        new Contract("tw.servicequality.reward.RewardProposed.v1")
                .isExampleOf(
                        told.value(),
                        Set.of("proposalId", "agency", "recipientAgency", "ruleSetId", "roundId", "assessmentId"));
        assertThat(told.value()).contains("\"agency\":\"P3-A\"", "\"roundId\":\"p3\"", "\"proposalId\":\"" + id);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffled_and_repeated_facts_change_nothing(long seed) {
        var story = new Story(broker, "P4" + seed).registered();
        var round = "p4-" + seed;
        story.publishRules();
        var told = new ArrayList<Runnable>();
        for (var place : List.of(FIRST, SECOND, FOURTH)) {
            var id = UUID.randomUUID();
            told.add(() -> story.tellAssessment(id, round, place));
            told.add(() -> story.tellAssessment(id, round, place));
        }
        var id = UUID.randomUUID();
        told.add(() -> story.tellRanking(id, round, FIRST, SECOND, FOURTH));
        told.add(() -> story.tellRanking(id, round, FIRST, SECOND, FOURTH));
        told.add(() -> story.tellRanking(UUID.randomUUID(), round, FOURTH, SECOND, FIRST));
        Collections.shuffle(told, new Random(seed));
        told.forEach(Runnable::run);
        var last = new Story(broker, "P4" + seed);
        last.tellRanking(UUID.randomUUID(), round + "-last", FIRST);

        awaitOutcomes(story, round + "-last", 1);
        assertThat(outcomes(story, round))
                .containsExactly(
                        "P4" + seed + "-A 1 AWARDED R001-2a 柒二 機關首長嘉獎2次",
                        "P4" + seed + "-B 2 AWARDED R001-2b 柒二 機關首長嘉獎1次",
                        "P4" + seed + "-D 4 NO_RULE_APPLIES null null 不予敘獎");
        assertThat(story.proposals(round).getList("items")).hasSize(2);
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

    private static List<String> outcomes(Story story, String round) {
        return story.outcomes(round)
                .getList(
                        "items.collect { it.agency + ' ' + it.rank + ' ' + it.reason + ' ' + it.rule.ruleId + ' ' + it.rule.article + ' ' + it.result }");
    }
}
