package tw.servicequality.reward.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.reward.testing.DemoRules;
import tw.servicequality.reward.testing.Story;

/** An entry for the 政府服務品質獎 comes to something, and each role gets what 柒三 says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AwardResultJourneyTest {

    private static final List<String> FINALIST = List.of(
            "AGENCY_HEAD 首長(主管)最高嘉獎2次",
            "MAIN_ORGANISER 主要承辦人員記功1次",
            "OTHER_CONTRIBUTOR 其他有功人員最高嘉獎2次",
            "PRELIMINARY_REVIEWER 本署輔導有功人員(本署初評小組)嘉獎1次",
            "SUPERVISING_CONTRIBUTOR 上級機關輔導有功人員最高嘉獎2次");

    private static final String COMPARISON = "/api/v1/reward-proposals/comparison";

    TestBroker broker;

    @Test
    void a_recorded_result_is_proposed_role_by_role() {
        var story = new Story(broker, "A1").registered();
        story.publishRules();
        var event = story.tellAwardResult(UUID.randomUUID(), "entry-a1", 5, "A", "FINALIST");
        await().until(() -> !story.proposalsOfEntry("entry-a1").getList("items").isEmpty());

        assertThat(proposals(story, "entry-a1")).containsExactlyElementsOf(FINALIST);
        var page = story.proposalsOfEntry("entry-a1");
        assertThat(page.getList("items.recipientAgency")).containsExactly("A1-A", "A1-A", "A1-A", "A1", "A1");
        assertThat(page.getString("items[0].basedOn.awardResult")).isEqualTo("FINALIST");
        assertThat(page.getString("items[0].basedOn.roundId")).isNull();

        var why = story.get("/api/v1/reward-proposals/" + page.getString("items[0].proposalId") + "/explanation");
        assertThat(why.getString("conclusion")).isEqualTo("105年度參選「政府服務品質獎」，結果 FINALIST，依柒三(二)，首長(主管)最高嘉獎2次");
        assertThat(why.getString("awardResult.eventId")).isEqualTo(event.toString());
        assertThat(why.getString("cap.text")).isEqualTo("條文為「最高嘉獎2次」，得於上限內核予較低獎度");
        assertThat(why.getBoolean("cap.mayBeLowered")).isTrue();
        assertThat(why.getString("selection.clause.text")).isEqualTo("同時符合前開各項規定者，以最高額度辦理敘獎，不得重複敘獎。");
        assertThat(why.getList("steps")).isEmpty();
        assertThat(why.getString("ranking")).isNull();
    }

    @Test
    void rules_published_after_the_result_are_applied_to_it() {
        var story = new Story(broker, "A2").registered();
        story.tellAwardResult(UUID.randomUUID(), "entry-a2", 5, "A", "FINALIST");
        story.tellAwardResult(UUID.randomUUID(), "entry-a2-none", 5, "B", "NOT_NOMINATED");
        story.publishRules();
        await().until(() ->
                !story.outcomesOfEntry("entry-a2-none").getList("items").isEmpty());

        assertThat(proposals(story, "entry-a2")).containsExactlyElementsOf(FINALIST);
        assertThat(story.outcomesOfEntry("entry-a2-none").getString("items[0].reason"))
                .isEqualTo("NO_RULE_APPLIES");
        assertThat(story.outcomesOfEntry("entry-a2-none").getString("items[0].explanation"))
                .isEqualTo("「參與政府服務品質獎」沒有適用的規定：參獎結果 不在規定之列、RECOMMENDED、經本機關初評");
    }

    @Test
    void a_result_that_is_recorded_anew_changes_what_was_proposed() {
        var story = new Story(broker, "A3").registered();
        story.publishRules();
        story.tellAwardResult(UUID.randomUUID(), "entry-a3", 5, "A", "FINALIST");
        await().until(() -> story.proposalsOfEntry("entry-a3").getList("items").size() == 5);
        story.tellAwardResult(UUID.randomUUID(), "entry-a3", 6, "A", "AWARDED");
        await().until(() -> proposals(story, "entry-a3").contains("MAIN_ORGANISER 主要承辦人員記大功1次"));
        assertThat(story.proposalsOfEntry("entry-a3").getList("items.revision")).containsExactly(2, 2, 2, 2, 2);
    }

    @Test
    void rules_of_several_authorities_speak_of_one_entry_each_for_itself() {
        var story = new Story(broker, "A4").registered();
        var office = new Story(broker, "A4-A");
        story.publishRules();
        office.publishRules(DemoRules.tree("kcg-pwb-102").put("rocYear", 105));
        story.tellAwardResult(UUID.randomUUID(), "entry-a4", 5, "A", "AWARDED");
        await().until(() -> story.outcomesOfEntry("entry-a4").getList("items").size() == 2);

        assertThat(story.outcomesOfEntry("entry-a4").getList("items.collect { it.rule.group + ' ' + it.reason }"))
                .containsExactly("city-nomination DEFERRED", "service-quality-award AWARDED");
    }

    @Test
    void of_proposals_that_one_person_fits_the_lower_give_way() {
        var story = new Story(broker, "A5").registered();
        story.publishRules();
        story.tellAwardResult(UUID.randomUUID(), "entry-a5", 5, "A", "AWARDED");
        await().until(() -> story.proposalsOfEntry("entry-a5").getList("items").size() == 5);
        var ids = story.proposalsOfEntry("entry-a5").getList("items.proposalId", String.class);

        // MAIN_ORGANISER 記大功1次 against SUPERVISING_CONTRIBUTOR 最高記功1次
        var compared = story.get(COMPARISON + "?proposal=" + ids.get(1) + "&proposal=" + ids.get(4));
        assertThat(compared.getList("standing")).isEqualTo(List.of(ids.get(1)));
        assertThat(compared.getList("givingWay.proposalId")).isEqualTo(List.of(ids.get(4)));
        assertThat(compared.getString("givingWay[0].to")).isEqualTo(ids.get(1));
        assertThat(compared.getString("givingWay[0].why")).isEqualTo("最高記功1次 低於或等於 記大功1次");
        assertThat(compared.getString("givingWay[0].clause.article")).isEqualTo("柒三(五)");

        asForeigner("?proposal=" + ids.get(1)).statusCode(404).body("code", equalTo("REWARD_PROPOSAL_NOT_FOUND"));
        asForeigner("").statusCode(400).body("code", equalTo("INVALID_INPUT"));
    }

    private static ValidatableResponse asForeigner(String query) {
        return given().auth()
                .oauth2(Tokens.of("personnel-officer", "A5-B"))
                .get(COMPARISON + query)
                .then();
    }

    private static List<String> proposals(Story story, String entry) {
        return story.proposalsOfEntry(entry)
                .getList("items.collect { it.recipientRole + ' ' + it.recipient + it.wording }", String.class);
    }
}
