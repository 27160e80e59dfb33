package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tw.servicequality.verification.running.Visitor;

/** Four regional offices are measured and visited unannounced, scored on the 105 sheet, finalised and ranked. */
final class AssessmentChapter {

    private static final Map<String, String> GRADES = new TreeMap<>(
            Map.of("WRA-NORTH", "EXCELLENT", "WRA-CENTRAL", "EXCELLENT", "WRA-SOUTH", "GOOD", "WRA-RIVER4", "GOOD"));
    private static final Map<String, String> REMARKS = Map.of("strengths", "單一窗口運作順暢。", "suggestions", "請加強陳情案件時效管控。");

    private final Stage stage;
    private final String petition;
    private final AssessmentActs acts;
    private final Visitor assessor;

    AssessmentChapter(Stage stage, String petition) {
        this.stage = stage;
        this.petition = petition;
        this.acts = new AssessmentActs(stage);
        this.assessor = stage.as("wra.assessor");
    }

    /** The round as it was opened, with the ids of its assessments. */
    JsonNode play() {
        stage.narrator.chapter("Four offices are spot-checked (不定期考核) on the 105 sheet, finalised and ranked");
        stage.on("2016-05-05T08:30");
        var round = announceToAssessorsOnly();
        var measured = new MeasuredOffices(stage, assessor, round);
        measured.play();
        stage.on("2016-05-09T08:30");
        for (var office : Stage.resource("/story/scores-105.json")) {
            assess(office, AssessmentActs.find(round, office.get("agency").asText()), measured);
        }
        ranking(round.get("roundId").asText());
        return round;
    }

    private JsonNode announceToAssessorsOnly() {
        var sheet = acts.sheet("WRA", 105, "score-sheets/score-sheet-105.json");
        var round = acts.open(
                assessor,
                AssessmentActs.opening("SPOT_CHECK", "105年度提升服務品質不定期考核", 105, sheet, List.copyOf(GRADES.keySet())));
        stage.narrator.did(assessor, "opens a round of spot checks for " + GRADES.size() + " offices");
        var head = stage.as("wra-central.agency-head");
        head.get("/api/v1/assessments/" + AssessmentActs.find(round, "WRA-CENTRAL"))
                .expect(404);
        stage.narrator.did(head, "asks for its assessment and gets 404: the visit is unannounced");
        return round;
    }

    private void assess(JsonNode office, String id, MeasuredOffices measured) {
        var agency = office.get("agency").asText();
        acts.visit(assessor, id, "2016-05-09", agency);
        measured.isToldWithTheVisit(agency);
        var scores = new ArrayList<Map<String, Object>>();
        office.get("points").properties().forEach(point -> scores.add(score(agency, id, point)));
        acts.score(assessor, id, scores);
        if (agency.equals("WRA-SOUTH")) {
            departureNeedsAReason(id);
        }
        finish(office, id);
    }

    /** The late petition is the evidence for what the central office lost on 民眾意見回應與改善程度. */
    private Map<String, Object> score(String agency, String id, Map.Entry<String, JsonNode> point) {
        var given = new HashMap<>(
                AssessmentActs.points(point.getKey(), point.getValue().asInt()));
        if (agency.equals("WRA-CENTRAL") && point.getKey().equals("D1.3.2.1.a")) {
            var evidence = evidence(id);
            stage.narrator.did(
                    assessor,
                    "is offered evidence on WRA-CENTRAL: "
                            + evidence.get("summary").asText());
            given.put("remark", "陳情案件 " + petition + " 逾限辦結");
            given.put("evidence", List.of(evidence.get("evidenceId").asText()));
        }
        return given;
    }

    private JsonNode evidence(String id) {
        var answer = stage.eventually(
                () -> assessor.get("/api/v1/assessments/" + id + "/evidence").expect(200),
                offered -> ofPetition(offered.json()).isPresent());
        return ofPetition(answer.json())
                .orElseThrow(() -> new AssertionError("petition " + petition + " is not offered as evidence"));
    }

    private Optional<JsonNode> ofPetition(JsonNode offered) {
        return StreamSupport.stream(offered.get("items").spliterator(), false)
                .filter(row -> row.get("facts").path("caseNumber").asText().equals(petition))
                .findAny();
    }

    /** Ten of eleven answers were right, which is the highest band; the assessor gives one point less, and has to say why. */
    private void departureNeedsAReason(String id) {
        var path = "/api/v1/assessments/" + id;
        var refused = assessor.put(
                        path + "/finalization", assessor.get(path).expect(200).etag(), REMARKS)
                .expect(422);
        Stage.same("refusal", "DEPARTURE_NOT_REASONED", refused.text("/code"));
        stage.narrator.did(assessor, "cannot finalise: " + refused.text("/detail"));
        var reasoned =
                Map.<String, Object>of("criterion", "D1.2.2.2.a", "points", 45, "departure", "僅問11題，且一題之更正未附依據，酌減一分。");
        acts.score(assessor, id, List.of(reasoned));
    }

    private void finish(JsonNode office, String id) {
        var agency = office.get("agency").asText();
        var finalized = acts.finish(assessor, id, office.get("total").asText(), GRADES.get(agency), REMARKS);
        stage.narrator.did(
                assessor,
                "finalises %s: %d of 1000, %s"
                        .formatted(agency, office.get("total").asInt(), GRADES.get(agency)));
        stage.narrator.heard(finalized);
        var explanation = assessor.get("/api/v1/assessments/" + id + "/explanation")
                .expect(200)
                .json();
        Stage.same("points explained", 25, explanation.findValues("criterion").size());
    }

    private void ranking(String round) {
        var ranking = stage.tap.await("RankingPublished", fact -> fact.subject().equals(round));
        stage.narrator.heard(ranking);
        var order = new ArrayList<String>();
        for (var rank : ranking.data().get("ranks")) {
            order.add(rank.get("agency").asText());
            stage.narrator.why("rank %d  %-12s %d  %s"
                    .formatted(
                            rank.get("rank").asInt(),
                            rank.get("agency").asText(),
                            rank.get("total").asInt(),
                            rank.get("grade").asText()));
        }
        Stage.same("order", List.of("WRA-NORTH", "WRA-CENTRAL", "WRA-SOUTH", "WRA-RIVER4"), order);
    }
}
