package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Four regional offices are visited unannounced, scored on the 105 sheet, finalised and ranked. */
final class AssessmentChapter {

    private static final Map<String, String> GRADES =
            Map.of("WRA-NORTH", "EXCELLENT", "WRA-CENTRAL", "EXCELLENT", "WRA-SOUTH", "GOOD", "WRA-RIVER4", "GOOD");

    private final Stage stage;
    private final String petition;

    AssessmentChapter(Stage stage, String petition) {
        this.stage = stage;
        this.petition = petition;
    }

    /** The id of the round. */
    String play() {
        stage.narrator.chapter("Four offices are spot-checked (不定期考核) on the 105 sheet, finalised and ranked");
        stage.on("2016-05-09T08:30");
        var round = announceToAssessorsOnly();
        for (var office : Stage.resource("/story/scores-105.json")) {
            assess(office, find(round, office.get("agency").asText()));
        }
        return ranking(round.get("roundId").asText());
    }

    private JsonNode announceToAssessorsOnly() {
        var assessor = stage.as("wra.assessor");
        var sheet = published(
                assessor.get("/api/v1/score-sheets?agency=WRA").expect(200).json());
        var round = assessor.post(
                        "/api/v1/assessment-rounds",
                        Map.of(
                                "scoreSheetId",
                                sheet,
                                "kind",
                                "SPOT_CHECK",
                                "title",
                                "105年度提升服務品質不定期考核",
                                "rocYear",
                                105,
                                "subjects",
                                List.copyOf(new java.util.TreeSet<>(GRADES.keySet()))))
                .expect(201)
                .json();
        stage.narrator.did(assessor, "opens a round of spot checks for " + GRADES.size() + " offices");
        var assessment = find(round, "WRA-CENTRAL");
        stage.as("wra-central.agency-head")
                .get("/api/v1/assessments/" + assessment)
                .expect(404);
        stage.narrator.did(
                stage.as("wra-central.agency-head"), "asks for its assessment and gets 404: the visit is unannounced");
        return round;
    }

    private static String published(JsonNode sheets) {
        for (var sheet : sheets.get("items")) {
            if (sheet.get("status").asText().equals("PUBLISHED")) {
                return sheet.get("scoreSheetId").asText();
            }
        }
        throw new AssertionError("no published score sheet");
    }

    private static String find(JsonNode round, String agency) {
        for (var assessment : round.get("assessments")) {
            if (assessment.get("subject").asText().equals(agency)) {
                return assessment.get("assessmentId").asText();
            }
        }
        throw new AssertionError("no assessment of " + agency);
    }

    private void assess(JsonNode office, String id) {
        var agency = office.get("agency").asText();
        var assessor = stage.as("wra.assessor");
        var path = "/api/v1/assessments/" + id;
        var visit = Map.of("visitedOn", "2016-05-09", "place", agency);
        assessor.put(path + "/visit", assessor.get(path).expect(200).etag(), visit)
                .expect(200);
        var scores = new ArrayList<Map<String, Object>>();
        office.get("points").properties().forEach(point -> scores.add(score(agency, id, point)));
        var etag = assessor.get(path).expect(200).etag();
        assessor.put(path + "/scores", etag, Map.of("scores", scores)).expect(200);
        finish(office, path, id);
    }

    /** The late petition is the evidence for what the central office lost on 民眾意見回應與改善程度. */
    private Map<String, Object> score(String agency, String id, Map.Entry<String, JsonNode> point) {
        if (!agency.equals("WRA-CENTRAL") || !point.getKey().equals("D1.3.2.1.a")) {
            return Map.of(
                    "criterion", point.getKey(), "points", point.getValue().asInt());
        }
        var evidence = evidence(id);
        stage.narrator.did(
                stage.as("wra.assessor"),
                "is offered evidence on WRA-CENTRAL: " + evidence.get("summary").asText());
        return Map.of(
                "criterion", point.getKey(),
                "points", point.getValue().asInt(),
                "remark", "陳情案件 " + petition + " 逾限辦結",
                "evidence", List.of(evidence.get("evidenceId").asText()));
    }

    private JsonNode evidence(String id) {
        var assessor = stage.as("wra.assessor");
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

    private void finish(JsonNode office, String path, String id) {
        var agency = office.get("agency").asText();
        var assessor = stage.as("wra.assessor");
        var remarks = Map.of("strengths", "單一窗口運作順暢。", "suggestions", "請加強陳情案件時效管控。");
        var etag = assessor.get(path).expect(200).etag();
        assessor.put(path + "/finalization", etag, remarks).expect(200);
        var finalized =
                stage.tap.await("AssessmentFinalized", fact -> fact.subject().equals(id));
        Stage.same(
                "total of " + agency,
                office.get("total").asInt(),
                finalized.data().get("total").asInt());
        Stage.same(
                "grade of " + agency,
                GRADES.get(agency),
                finalized.data().get("grade").asText());
        stage.narrator.did(
                assessor,
                "finalises %s: %d of 1000, %s"
                        .formatted(agency, office.get("total").asInt(), GRADES.get(agency)));
        stage.narrator.heard(finalized);
        var explanation = assessor.get(path + "/explanation").expect(200).json();
        Stage.same("points explained", 25, explanation.findValues("criterion").size());
    }

    private String ranking(String round) {
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
        return round;
    }
}
