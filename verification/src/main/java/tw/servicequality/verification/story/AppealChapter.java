package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One point below 優等, the southern office appeals (申復); it is heard, and the result is corrected, ranked and published anew. */
final class AppealChapter {

    private static final String CRITERION = "D1.3.2.1.a";

    private final Stage stage;
    private final String round;
    private final String id;
    private final String published;
    private final AssessmentActs acts;

    AppealChapter(Stage stage, JsonNode round, String published) {
        this.stage = stage;
        this.round = round.get("roundId").asText();
        this.id = AssessmentActs.find(round, "WRA-SOUTH");
        this.published = published;
        this.acts = new AssessmentActs(stage);
    }

    void play() {
        stage.narrator.chapter("899 of 1000: the southern office appeals (申復), and its result is corrected");
        stage.on("2016-05-20T09:30");
        var appeal = file();
        stage.on("2016-05-26T14:00");
        decide(appeal);
        correct(appeal);
        ranksAgain();
        rewarded();
        publishedAgain();
        explained();
    }

    private String path(String what) {
        return "/api/v1/assessments/" + id + what;
    }

    private String file() {
        var head = stage.as("wra-south.agency-head");
        var body = Map.of("grounds", "輿情回應紀錄二件漏未計入，檢附原簽。", "criteria", List.of(CRITERION));
        var filed = head.post(path("/appeals"), body).expect(201);
        Stage.same("status", "FILED", filed.text("/status"));
        stage.narrator.did(head, "appeals within the period of ten working days");
        return filed.text("/appealId");
    }

    private void decide(String appeal) {
        var head = stage.as("wra.agency-head");
        var found = head.get(path("/appeals/" + appeal)).expect(200);
        var decision = Map.of("decision", "UPHELD", "reasons", "經查原簽屬實，應予補計。");
        var decided = head.put(path("/appeals/" + appeal + "/decision"), found.etag(), decision)
                .expect(200);
        Stage.same("status", "UPHELD", decided.text("/status"));
        stage.narrator.did(head, "upholds it: " + decided.text("/reasons"));
    }

    private void correct(String appeal) {
        var head = stage.as("wra.agency-head");
        var score = Map.of("criterion", CRITERION, "points", 60, "remark", "補計輿情回應二件");
        var correction = Map.of("reason", "申復有理由", "appealId", appeal, "scores", List.of(score));
        acts.change(head, id, "correction", correction);
        var corrected =
                stage.tap.await("AssessmentCorrected", fact -> fact.subject().equals(id));
        stage.narrator.did(head, "corrects the result: 899 甲 becomes 901 優, edition 2");
        stage.narrator.heard(corrected);
        var again = stage.tap.await(
                "AssessmentFinalized",
                fact -> fact.subject().equals(id) && fact.data().get("version").asInt() == 2);
        Stage.same("total", 901, again.data().get("total").asInt());
        Stage.same("grade", "EXCELLENT", again.data().get("grade").asText());
        stage.narrator.heard(again);
    }

    private void ranksAgain() {
        var ranking = stage.tap.await(
                "RankingPublished",
                fact -> fact.subject().equals(round)
                        && fact.data().get("version").asInt() == 2);
        stage.narrator.heard(ranking);
        var totals = new ArrayList<Integer>();
        ranking.data().get("ranks").forEach(rank -> totals.add(rank.get("total").asInt()));
        Stage.same("totals", List.of(941, 917, 901, 846), totals);
    }

    /** Third and 優 now: what was nothing in May is a commendation. */
    private void rewarded() {
        var proposed = stage.tap.await(
                "RewardProposed",
                fact -> fact.data().at("/basedOn/roundId").asText().equals(round)
                        && fact.data().get("agency").asText().equals("WRA-SOUTH"));
        Stage.same("award", "COMMENDATION", proposed.data().at("/award/level").asText());
        Stage.same("times", 1, proposed.data().at("/award/count").asInt());
        stage.narrator.heard(proposed);
        stage.narrator.why("rank 3 with 優: 嘉獎 1 次 for the head of WRA-SOUTH, who had nothing before");
    }

    private void publishedAgain() {
        var citizen = stage.citizen();
        var before = citizen.get("/api/v1/assessment-results/" + published).expect(200);
        Stage.same("status", "SUPERSEDED", before.text("/publication/status"));
        stage.narrator.did(citizen, "finds the results published anew; what was published before stays, marked");
    }

    private void explained() {
        var planner = stage.as("wra-south.planner");
        var compared = planner.get(path("/comparison")).expect(200);
        Stage.same("difference", 2, compared.text("/difference"));
        stage.narrator.did(
                planner,
                "compares the editions: %s %s → %s, «%s»"
                        .formatted(
                                compared.text("/changes/0/criterion"),
                                compared.text("/changes/0/before"),
                                compared.text("/changes/0/after"),
                                compared.text("/reason")));
        for (var edition : List.of("?edition=1", "?edition=2")) {
            var worked = planner.get(path("/recomputation" + edition)).expect(200);
            Stage.same("worked again", true, worked.json().get("same").asBoolean());
        }
        stage.narrator.did(planner, "has both editions worked again: the same to the byte");
    }
}
