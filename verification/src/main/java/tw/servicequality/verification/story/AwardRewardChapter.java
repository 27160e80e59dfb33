package tw.servicequality.verification.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.servicequality.verification.running.Visitor;

/** 柒三 at work on the entry that won: what it moves for whom, 記大功 by way of the authority above, and who guided it. */
final class AwardRewardChapter {

    private static final String DAY = "2016-12-05";

    private final Stage stage;
    private final String entry;
    private final String notSelected;
    private final RewardDesk desk;

    /** The entry of each agency. */
    AwardRewardChapter(Stage stage, Map<String, String> entries) {
        this.stage = stage;
        this.entry = entries.get("WRA-NORTH");
        this.notSelected = entries.get("WRA-RIVER4");
        this.desk = new RewardDesk(stage, entry.substring(0, 8));
    }

    void play() {
        stage.narrator.chapter(
                "The award moves rewards by 柒三: 記大功, an «at most» that is lowered, one person under two rules");
        stage.on(DAY + "T09:00");
        var officer = desk.identified("wra.personnel-officer");
        var proposals = proposals(officer);
        nothing(officer);
        if (!desk.reviews(officer, "WRA-NORTH", proposals.get("MAIN_ORGANISER")).isEmpty()) {
            stage.narrator.did(officer, "finds all of it reviewed and ordered in an earlier telling");
            return;
        }
        organiser(proposals.get("MAIN_ORGANISER"));
        var meeting = new CommitteeDesk(stage, "WRA").meets(DAY, desk.number("考績會"));
        new GuidedEntry(stage, desk, meeting)
                .play(proposals.get("SUPERVISING_CONTRIBUTOR"), proposals.get("PRELIMINARY_REVIEWER"));
    }

    /** The proposal for each role. */
    private Map<String, String> proposals(Visitor officer) {
        var found = stage.eventually(
                () -> officer.get("/api/v1/reward-proposals?entry=" + entry),
                answer -> answer.expect(200).json().get("items").size() == 5);
        var ids = new HashMap<String, String>();
        var wordings = new TreeMap<String, String>();
        for (var proposal : found.json().get("items")) {
            var role = proposal.get("recipientRole").asText();
            ids.put(role, proposal.get("proposalId").asText());
            wordings.put(role, proposal.get("wording").asText());
        }
        Stage.same(
                "proposals",
                "{AGENCY_HEAD=最高記功1次, MAIN_ORGANISER=記大功1次, OTHER_CONTRIBUTOR=最高記功1次, "
                        + "PRELIMINARY_REVIEWER=嘉獎1次, SUPERVISING_CONTRIBUTOR=最高記功1次}",
                wordings);
        stage.narrator.did(officer, "reads what the award of WRA-NORTH moves: " + wordings);
        for (var role : List.of("MAIN_ORGANISER", "PRELIMINARY_REVIEWER")) {
            var explanation = officer.get(RewardDesk.PROPOSALS + ids.get(role) + "/explanation")
                    .expect(200);
            stage.narrator.why(explanation.text("/rule/article") + "：" + explanation.text("/rule/text"));
        }
        return ids;
    }

    /** An entry that the preliminary selection did not send on. */
    private void nothing(Visitor officer) {
        var outcomes = stage.eventually(
                () -> officer.get("/api/v1/reward-outcomes?entry=" + notSelected),
                answer -> !answer.expect(200).json().get("items").isEmpty());
        Stage.same("awarded", "false", outcomes.text("/items/0/awarded"));
        stage.narrator.did(officer, "reads: nothing for WRA-RIVER4: " + outcomes.text("/items/0/explanation"));
    }

    /** The whole way within the office, and then the authority above, without whom no order can go out. */
    private void organiser(String proposal) {
        var unit = desk.identified("wra-north.unit-supervisor");
        var officer = desk.identified("wra-north.personnel-officer");
        var head = desk.identified("wra-north.agency-head");
        var above = desk.identified("wra.agency-head");
        var person = RewardDesk.person("WRA-NORTH-P1", "示範人員", "專案承辦人");
        var meeting = new CommitteeDesk(stage, "WRA-NORTH").meets(DAY, desk.number("考績會"));
        var review = desk.submitted(
                unit,
                proposal,
                List.of(RewardDesk.contributor(person, "MAIN_ORGANISER", 100, "規劃並推動水庫集水區一站服務，獲頒政府服務品質獎。")));
        desk.checked(officer, review);
        desk.resolved(officer, review, meeting, 5, 0, "");
        var decided = desk.step(head, review, "decision", Map.of()).expect(200);
        Stage.same("needs approval", "true", decided.text("/needsApproval"));
        stage.narrator.did(head, "decides, after 5 votes to 0: " + decided.text("/items/0/wording"));
        var early = officer.post(RewardDesk.REVIEWS + review + "/orders", Map.of("number", desk.number("水北人")));
        Stage.same("too early", "REVIEW_STATE_CONFLICT", early.expect(409).text("/code"));
        var approved = desk.step(above, review, "approval", Map.of()).expect(200);
        Stage.same("status", "APPROVED", approved.text("/status"));
        stage.narrator.did(above, "approves it, without which no order can go out");
        stage.narrator.why("記大功須報主管機關核定（公務人員考績法施行細則第13條）");
        desk.ordered(officer, review, desk.number("水北人"), "記大功1次");
    }
}
