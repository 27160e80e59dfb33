package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.servicequality.verification.running.Visitor;

/** Who guided an entry is rewarded in the agency above: an «at most» that is lowered, and one person under two rules. */
final class GuidedEntry {

    private static final String ONE_PERSON = "同時符合前開各項規定者，以最高額度辦理敘獎，不得重複敘獎。";
    private static final Map<String, Object> GUIDE = RewardDesk.person("WRA-G1", "示範人員", "輔導人員");
    private static final Map<String, Object> REVIEWER = RewardDesk.person("WRA-G2", "示範人員", "初評委員");

    private final Stage stage;
    private final RewardDesk desk;
    private final JsonNode session;
    private final Visitor officer;

    GuidedEntry(Stage stage, RewardDesk desk, JsonNode session) {
        this.stage = stage;
        this.desk = desk;
        this.session = session;
        this.officer = stage.as("wra.personnel-officer");
    }

    /** The proposals for those who guided the entry and for those who judged it first. */
    void play(String guides, String reviewers) {
        lowered(guides);
        highestOnly(guides, reviewers);
    }

    /** 最高: the personnel office sets the award within the cap, and whoever lowers says why. */
    private void lowered(String proposal) {
        var unit = desk.identified("wra.unit-supervisor");
        var review = desk.submitted(
                unit, proposal, List.of(RewardDesk.contributor(GUIDE, "SUPERVISING_CONTRIBUTOR", 100, "輔導參獎書面資料一次。")));
        refused(review, set(review, "MERIT", 2, "輔導有功"), "AWARD_ABOVE_CAP");
        refused(review, set(review, "COMMENDATION", 2, ""), "REASON_MISSING");
        var because = "僅輔導書面資料一次，未參與實地訪查。";
        var checked = desk.step(officer, review, "check", set(review, "COMMENDATION", 2, because))
                .expect(200);
        Stage.same("lowered", "嘉獎2次", checked.text("/items/0/wording"));
        stage.narrator.did(officer, "lowers 最高記功1次 to 嘉獎2次 for who guided the entry");
        stage.narrator.why(checked.text("/items/0/reason"));
        desk.resolved(officer, review, session, 5, 0, "");
        desk.step(stage.as("wra.agency-head"), review, "decision", Map.of()).expect(200);
        desk.ordered(officer, review, desk.number("水人"), "嘉獎2次");
    }

    private void refused(String review, Map<String, Object> check, String code) {
        var refused = desk.step(officer, review, "check", check);
        Stage.same("refusal", code, refused.expect(422).text("/code"));
        stage.narrator.did(officer, "is refused: " + code + ", " + refused.text("/title"));
    }

    private Map<String, Object> set(String review, String level, int count, String reason) {
        var contributor =
                desk.review(officer, review).at("/items/0/contributorId").asText();
        var item = Map.of("contributorId", contributor, "level", level, "count", count, "reason", reason);
        return Map.of("orderFirst", false, "items", List.of(item));
    }

    /** He guided the entry and sat in the preliminary selection: 柒三(一) and 柒三(四) both fit him, the higher is his already. */
    private void highestOnly(String higher, String lower) {
        compared(higher, lower);
        var unit = stage.as("wra.unit-supervisor");
        var review = desk.submitted(
                unit,
                lower,
                List.of(
                        RewardDesk.contributor(GUIDE, "PRELIMINARY_REVIEWER", 50, "參與初評。"),
                        RewardDesk.contributor(REVIEWER, "PRELIMINARY_REVIEWER", 50, "參與初評。")));
        stage.narrator.did(unit, "hands in both members of the preliminary selection, one of whom guided the entry");
        desk.checked(officer, review);
        desk.resolved(officer, review, session, 5, 0, "");
        var decided = desk.step(stage.as("wra.agency-head"), review, "decision", Map.of())
                .expect(200);
        var outcomes = new TreeMap<String, String>();
        for (var item : decided.json().get("items")) {
            outcomes.put(item.at("/person/title").asText(), item.get("outcome").asText());
            if (item.has("reason")) {
                stage.narrator.why(item.get("reason").asText());
                Stage.same("clause", true, item.get("reason").asText().endsWith(ONE_PERSON));
            }
        }
        Stage.same("outcomes", "{初評委員=AWARDED, 輔導人員=NOT_AWARDED}", outcomes);
        var told = stage.tap.await("RewardDecided", fact -> fact.subject().equals(review));
        Stage.same("given way", 1, told.data().get("notAwarded").asInt());
        stage.narrator.heard(told);
        desk.ordered(officer, review, desk.number("水人"), "嘉獎1次");
    }

    private void compared(String higher, String lower) {
        var both = "?proposal=" + higher + "&proposal=" + lower;
        var compared = officer.get("/api/v1/reward-proposals/comparison" + both).expect(200);
        Stage.same("gives way", lower, compared.text("/givingWay/0/proposalId"));
        stage.narrator.did(officer, "compares what one person may get: " + compared.text("/givingWay/0/why"));
    }
}
