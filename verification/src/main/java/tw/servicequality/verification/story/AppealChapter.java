package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two offices appeal (申復), one for its grade, one for the first place; they are heard, and results are corrected, ranked and published anew. */
final class AppealChapter {

    private final Stage stage;
    private final JsonNode opened;
    private final String round;
    private final String published;
    private final AssessmentActs acts;

    AppealChapter(Stage stage, JsonNode round, String published) {
        this.stage = stage;
        this.opened = round;
        this.round = round.get("roundId").asText();
        this.published = published;
        this.acts = new AssessmentActs(stage);
    }

    void play() {
        stage.narrator.chapter(
                "899 of 1000, and 4 points below the first: two offices appeal (申復), results are corrected");
        stage.on("2016-05-20T09:30");
        var south = file(Appealed.SOUTH);
        var central = file(Appealed.CENTRAL);
        stage.on("2016-05-26T14:00");
        decide(Appealed.SOUTH, south);
        correct(Appealed.SOUTH, south, "899 甲 becomes 901 優, edition 2");
        ranksAgain(2, List.of("WRA-NORTH 941", "WRA-CENTRAL 937", "WRA-SOUTH 901", "WRA-RIVER4 846"));
        rewarded();
        decide(Appealed.CENTRAL, central);
        correct(Appealed.CENTRAL, central, "937 becomes 943, which is the first place, edition 2");
        ranksAgain(3, List.of("WRA-CENTRAL 943", "WRA-NORTH 941", "WRA-SOUTH 901", "WRA-RIVER4 846"));
        publishedAgain();
        explained();
    }

    private String path(Appealed appealed, String what) {
        return "/api/v1/assessments/" + AssessmentActs.find(opened, appealed.agency()) + what;
    }

    private String file(Appealed appealed) {
        var head = stage.as(appealed.agency().toLowerCase(Locale.ROOT) + ".agency-head");
        var body = Map.of("grounds", appealed.grounds(), "criteria", List.of(appealed.criterion()));
        var filed = head.post(path(appealed, "/appeals"), body).expect(201);
        Stage.same("status", "FILED", filed.text("/status"));
        stage.narrator.did(head, "appeals within the period of ten working days");
        return filed.text("/appealId");
    }

    private void decide(Appealed appealed, String appeal) {
        var head = stage.as("wra.agency-head");
        var found = head.get(path(appealed, "/appeals/" + appeal)).expect(200);
        var decision = Map.of("decision", "UPHELD", "reasons", appealed.reasons());
        var decided = head.put(path(appealed, "/appeals/" + appeal + "/decision"), found.etag(), decision)
                .expect(200);
        Stage.same("status", "UPHELD", decided.text("/status"));
        stage.narrator.did(head, "upholds that of %s: %s".formatted(appealed.agency(), decided.text("/reasons")));
    }

    private void correct(Appealed appealed, String appeal, String told) {
        var head = stage.as("wra.agency-head");
        var id = AssessmentActs.find(opened, appealed.agency());
        var score = Map.of("criterion", appealed.criterion(), "points", appealed.points(), "remark", appealed.remark());
        var correction = Map.of("reason", "申復有理由", "appealId", appeal, "scores", List.of(score));
        acts.change(head, id, "correction", correction);
        var corrected =
                stage.tap.await("AssessmentCorrected", fact -> fact.subject().equals(id));
        stage.narrator.did(head, "corrects the result: " + told);
        stage.narrator.heard(corrected);
        var again = stage.tap.await(
                "AssessmentFinalized",
                fact -> fact.subject().equals(id) && fact.data().get("version").asInt() == 2);
        Stage.same("total", appealed.total(), again.data().get("total").asInt());
        Stage.same("grade", "EXCELLENT", again.data().get("grade").asText());
        stage.narrator.heard(again);
    }

    private void ranksAgain(int edition, List<String> expected) {
        var ranking = stage.tap.await(
                "RankingPublished",
                fact -> fact.subject().equals(round)
                        && fact.data().get("version").asInt() == edition);
        stage.narrator.heard(ranking);
        var order = new ArrayList<String>();
        ranking.data()
                .get("ranks")
                .forEach(rank -> order.add(
                        rank.get("agency").asText() + " " + rank.get("total").asInt()));
        Stage.same("order", expected, order);
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
        var compared = planner.get(path(Appealed.SOUTH, "/comparison")).expect(200);
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
            var worked = planner.get(path(Appealed.SOUTH, "/recomputation" + edition))
                    .expect(200);
            Stage.same("worked again", true, worked.json().get("same").asBoolean());
        }
        stage.narrator.did(planner, "has both editions worked again: the same to the byte");
    }
}
