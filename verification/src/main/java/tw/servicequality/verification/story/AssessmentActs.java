package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.verification.running.FactTap.Fact;
import tw.servicequality.verification.running.Visitor;

/** What assessors do again and again: bring a sheet in, open a round, visit, score, finalise. */
final class AssessmentActs {

    private static final String SHEETS = "/api/v1/score-sheets";
    private static final String ASSESSMENTS = "/api/v1/assessments/";

    private final Stage stage;

    AssessmentActs(Stage stage) {
        this.stage = stage;
    }

    Visitor as(String agency, String role) {
        return stage.as(agency.toLowerCase(Locale.ROOT) + "." + role);
    }

    /** The sheet that this agency has published for the year; brought in and published first where there is none. */
    String sheet(String agency, int rocYear, String file) {
        var planner = as(agency, "planner");
        var known = planner.get(SHEETS + "?limit=200&agency=" + agency).expect(200);
        for (var sheet : known.json().get("items")) {
            if (sheet.get("status").asText().equals("PUBLISHED")
                    && sheet.get("rocYear").asInt() == rocYear) {
                return sheet.get("scoreSheetId").asText();
            }
        }
        var draft = planner.post(SHEETS + "?agency=" + agency, stage.file(file)).expect(201);
        var id = draft.text("/scoreSheetId");
        as(agency, "agency-head")
                .put(SHEETS + "/" + id + "/publication", draft.etag(), Map.of())
                .expect(200);
        stage.narrator.did(
                planner,
                "brings in %s: %s criteria, %d findings; the head publishes it"
                        .formatted(
                                file,
                                draft.text("/criteria"),
                                draft.json().get("findings").size()));
        return id;
    }

    /** The criteria of a sheet, in its order. */
    List<String> criteria(String sheet) {
        var found = new ArrayList<String>();
        collect(
                stage.citizen()
                        .get(SHEETS + "/" + sheet + "/document")
                        .expect(200)
                        .json()
                        .get("tree"),
                found);
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.path("type").asText().equals("criterion")) {
            found.add(node.get("id").asText());
        }
        node.path("children").forEach(child -> collect(child, found));
    }

    static Map<String, Object> opening(String kind, String title, int rocYear, String sheet, List<String> subjects) {
        return Map.of("kind", kind, "title", title, "rocYear", rocYear, "scoreSheetId", sheet, "subjects", subjects);
    }

    JsonNode open(Visitor who, Map<String, Object> opening) {
        return who.post("/api/v1/assessment-rounds", opening).expect(201).json();
    }

    static String find(JsonNode round, String agency) {
        for (var assessment : round.get("assessments")) {
            if (assessment.get("subject").asText().equals(agency)) {
                return assessment.get("assessmentId").asText();
            }
        }
        throw new AssertionError("no assessment of " + agency);
    }

    void visit(Visitor who, String id, String day, String place) {
        change(who, id, "visit", Map.of("visitedOn", day, "place", place));
    }

    void score(Visitor who, String id, List<Map<String, Object>> scores) {
        change(who, id, "scores", Map.of("scores", scores));
    }

    static Map<String, Object> points(String criterion, int points) {
        return Map.of("criterion", criterion, "points", points);
    }

    /** The fact as it was heard: total and grade are checked against what was expected. */
    Fact finish(Visitor who, String id, String total, String grade, Map<String, String> remarks) {
        change(who, id, "finalization", remarks);
        var finalized = stage.tap.await(
                "AssessmentFinalized",
                fact -> fact.subject().equals(id) && fact.data().get("version").asInt() == 1);
        var data = finalized.data();
        Stage.same(
                "total of " + data.get("agency").asText(),
                total,
                data.get("total").asText());
        Stage.same(
                "grade of " + data.get("agency").asText(),
                grade,
                data.get("grade").asText());
        return finalized;
    }

    void change(Visitor who, String id, String what, Object body) {
        var path = ASSESSMENTS + id;
        who.put(path + "/" + what, who.get(path).expect(200).etag(), body).expect(200);
    }
}
