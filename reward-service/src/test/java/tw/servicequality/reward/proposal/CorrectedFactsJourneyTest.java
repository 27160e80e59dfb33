package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Contract;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/** A result is corrected after an appeal, the round is ranked again, and what was proposed follows. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectedFactsJourneyTest {

    private static final Place[] FIRST_EDITION = {
        new Place("A", 1, "931", "EXCELLENT"),
        new Place("B", 2, "905", "EXCELLENT"),
        new Place("C", 3, "902", "EXCELLENT"),
        new Place("D", 4, "901", "EXCELLENT"),
    };

    /** B appealed and is first; C was found at 899; D moves up. */
    private static final Place[] SECOND_EDITION = {
        new Place("B", 1, "940", "EXCELLENT"),
        new Place("A", 2, "931", "EXCELLENT"),
        new Place("D", 3, "901", "EXCELLENT"),
        new Place("C", 4, "899", "GOOD"),
    };

    TestBroker broker;

    @Test
    void proposals_that_are_not_ordered_follow_the_corrected_ranking() {
        var story = corrected("C1");

        assertThat(states(story, "c1"))
                .containsExactlyInAnyOrder(
                        "C1-B PROPOSED 2 嘉獎2次 R001-2a 1",
                        "C1-A PROPOSED 2 嘉獎1次 R001-2b 2",
                        "C1-D PROPOSED 1 嘉獎1次 R001-2b 3",
                        "C1-C WITHDRAWN 2 嘉獎1次 R001-2b 3");
        assertThat(story.outcomes("c1").getList("items.collect { it.agency + ' ' + it.rank + ' ' + it.result }"))
                .containsExactly("C1-B 1 機關首長嘉獎2次", "C1-A 2 機關首長嘉獎1次", "C1-D 3 機關首長嘉獎1次", "C1-C 4 不予敘獎");
    }

    @Test
    void the_explanation_says_what_was_revised_because_of_which_fact() {
        var story = corrected("C2");
        var correction = story.tellCorrection(UUID.randomUUID(), "c2", new Place("B", 1, "940", "EXCELLENT"));
        await().until(() ->
                !explanation(story, "c2", "B").getList("corrections").isEmpty());

        var why = explanation(story, "c2", "B");
        assertThat(why.getString("conclusion")).isEqualTo("105年度考核第1名、優等（940分），依柒二，機關首長嘉獎2次");
        assertThat(why.getInt("ranking.edition")).isEqualTo(2);
        assertThat(why.getString("corrections[0].eventId")).isEqualTo(correction.toString());
        assertThat(why.getString("corrections[0].basis")).isEqualTo("APPEAL");
        assertThat(why.getString("revisions[0].kind")).isEqualTo("CHANGED");
        assertThat(why.getString("revisions[0].eventId")).isEqualTo(why.getString("ranking.eventId"));
        assertThat(why.getString("revisions[0].before")).isEqualTo("名次 2、優等、905 分：機關首長嘉獎1次（柒二）");
        assertThat(why.getString("revisions[0].after")).isEqualTo("名次 1、優等、940 分：機關首長嘉獎2次（柒二）");

        var gone = explanation(story, "c2", "C");
        assertThat(gone.getString("state")).isEqualTo("WITHDRAWN");
        assertThat(gone.getString("conclusion")).startsWith("（已撤回）105年度考核第3名");
        assertThat(gone.getString("revisions[0].because")).isEqualTo("考核名次第2版；不予敘獎：「本署考核」沒有適用的規定：名次 4、等第 甲等、分數 899");
    }

    @Test
    void a_change_and_a_withdrawal_are_told_as_their_examples_say() {
        var story = corrected("C3");

        var withdrawn = told("RewardProposalWithdrawn", id(story, "c3", "C"));
        assertThat(withdrawn).contains("\"agency\":\"C3-C\"", "\"revision\":2");
        assertThat(told("RewardProposed", id(story, "c3", "D"))).contains("\"rank\":3");

        var changed = new Contract("tw.servicequality.reward.RewardProposalChanged.v1");
        var ids = Set.of(
                "proposalId", "agency", "recipientAgency", "ruleSetId", "roundId", "assessmentId", "total", "article");
        changed.isExampleOf(told("RewardProposalChanged", id(story, "c3", "A")), ids);
    }

    @Test
    void an_older_edition_that_comes_late_changes_nothing() {
        var story = new Story(broker, "C5").registered();
        story.publishRules();
        story.tellRanking(UUID.randomUUID(), "c5", 2, SECOND_EDITION);
        story.tellRanking(UUID.randomUUID(), "c5", 1, FIRST_EDITION);
        story.tellRanking(UUID.randomUUID(), "c5-last", FIRST_EDITION);
        await().until(() -> story.proposals("c5-last").getList("items").size() == 3);

        assertThat(states(story, "c5"))
                .containsExactlyInAnyOrder(
                        "C5-B PROPOSED 1 嘉獎2次 R001-2a 1",
                        "C5-A PROPOSED 1 嘉獎1次 R001-2b 2",
                        "C5-D PROPOSED 1 嘉獎1次 R001-2b 3");
    }

    @Test
    void a_proposal_that_was_withdrawn_is_made_again_when_the_facts_call_for_it() {
        var story = corrected("C6");
        story.tellRanking(UUID.randomUUID(), "c6", 3, FIRST_EDITION);
        await().until(() -> states(story, "c6").contains("C6-C PROPOSED 3 嘉獎1次 R001-2b 3"));
        assertThat(states(story, "c6")).contains("C6-A PROPOSED 3 嘉獎2次 R001-2a 1", "C6-D WITHDRAWN 2 嘉獎1次 R001-2b 3");
    }

    private Story corrected(String authority) {
        var story = new Story(broker, authority).registered();
        var round = authority.toLowerCase(java.util.Locale.ROOT);
        story.publishRules();
        story.tellRanking(UUID.randomUUID(), round, FIRST_EDITION);
        await().until(() -> story.proposals(round).getList("items").size() == 3);
        story.tellRanking(UUID.randomUUID(), round, 2, SECOND_EDITION);
        await().until(() -> story.proposals(round).getList("items").size() == 4);
        return story;
    }

    private static List<String> states(Story story, String round) {
        return story.proposals(round)
                .getList(
                        "items.collect { it.agency + ' ' + it.state + ' ' + it.revision + ' ' + it.wording + ' ' + it.rule.ruleId + ' ' + it.basedOn.rank }",
                        String.class);
    }

    private static String id(Story story, String round, String office) {
        return story.proposals(round)
                .getString("items.find { it.agency == '" + story.office(office) + "' }.proposalId");
    }

    private static io.restassured.path.json.JsonPath explanation(Story story, String round, String office) {
        return story.get("/api/v1/reward-proposals/" + id(story, round, office) + "/explanation");
    }

    private String told(String event, String proposal) {
        return broker.await(
                        "reward-events",
                        message -> message.key().equals(proposal)
                                && new String(message.headers()
                                                .lastHeader("ce_type")
                                                .value())
                                        .endsWith("." + event + ".v1"))
                .value();
    }
}
