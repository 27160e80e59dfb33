package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.outcome.CaseBasis;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.outcome.RewardOutcomes;
import tw.servicequality.reward.person.CaseLock;
import tw.servicequality.reward.proposal.ProposalRevised.Kind;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/** A proposal that stands in an order, and facts that are corrected afterwards. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrderedProposalJourneyTest {

    TestBroker broker;

    @Inject
    RewardRuleSets ruleSets;

    @Inject
    RewardOutcomes outcomes;

    @Inject
    RewardProposals proposals;

    @Inject
    RevisionEntries entries;

    @Inject
    Event<ProposalsRevised> revised;

    @Inject
    CaseLock cases;

    @Inject
    Clock clock;

    @Inject
    RevisionsHeard heard;

    @Test
    void what_is_ordered_stays_and_is_marked_until_the_facts_agree_with_it_again() {
        var story = new Story(broker, "OR").registered();
        var rules = story.publishRules();
        story.tellRanking(UUID.randomUUID(), "or", new Place("A", 3, "902", "EXCELLENT"));
        await().until(() -> story.proposals("or").getList("items").size() == 1);
        var ordered = UUID.fromString(story.proposals("or").getString("items[0].proposalId"));

        settle(rules, ordered, 4, "899", Grade.GOOD);

        var marked = story.proposals("or");
        assertThat(marked.getString("items[0].state")).isEqualTo("PROPOSED");
        assertThat(marked.getString("items[0].wording")).isEqualTo("嘉獎1次");
        assertThat(marked.getInt("items[0].basedOn.rank")).isEqualTo(3);
        assertThat(marked.getString("items[0].reviewBecause")).isEqualTo("考核名次更正；不予敘獎：「本署考核」沒有適用的規定：名次 4、等第 甲等、分數 899");
        assertThat(heard.of(ordered)).containsExactly(Kind.REVIEW_NEEDED);

        settle(rules, ordered, 4, "899", Grade.GOOD);
        assertThat(heard.of(ordered)).as("the same once more").containsExactly(Kind.REVIEW_NEEDED);

        settle(rules, ordered, 3, "902.0", Grade.EXCELLENT);
        assertThat(story.proposals("or").getString("items[0].reviewBecause")).isNull();
        assertThat(story.get("/api/v1/reward-proposals/" + ordered + "/explanation")
                        .getList("revisions.after"))
                .isEqualTo(List.of("不予敘獎", "名次 3、優等、902.0 分：機關首長嘉獎1次（柒二）"));
        assertThat(heard.of(ordered)).containsExactly(Kind.REVIEW_NEEDED);
    }

    private void settle(String rules, UUID ordered, int rank, String total, Grade grade) {
        var revise = new ReviseProposals((any, rule) -> Set.of(ordered), proposals, entries, revised, clock);
        var settle = new SettleCase(ruleSets, outcomes, proposals, revise, cases, clock);
        var score = new BigDecimal(total);
        var basis = new CaseBasis("or", "or/A", rank, grade, score, null, null, null, null);
        var one = new RewardCase("or", "OR-A", "OR", new RankedResult("SPOT_CHECK", grade, rank, score), basis);
        QuarkusTransaction.requiringNew()
                .run(() -> settle.settle(
                        ruleSets.used(UUID.fromString(rules)), "or", UUID.randomUUID(), "考核名次更正", any -> List.of(one)));
    }
}
