package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 自行考核, once in each half-year: the agency and its four offices assess themselves on the sheet of the year, and publish it. */
final class SelfAssessmentChapter {

    private static final Map<String, String> REMARKS = Map.of("strengths", "同仁主動服務。", "suggestions", "持續推廣線上申辦。");

    /** Judged freely and measured by nobody: where offices see themselves better than their superior does. */
    private static final List<String> FLATTERED = List.of("D3.1.1.a", "D4.1.2.a");

    private final Stage stage;
    private final AssessmentActs acts;
    private final String sheet;

    SelfAssessmentChapter(Stage stage) {
        this.stage = stage;
        this.acts = new AssessmentActs(stage);
        this.sheet = acts.sheet("WRA", 105, "score-sheets/score-sheet-105.json");
    }

    /** In June with one point more than the superior gave for what nobody measures, in December with two. */
    void play(String half, String day, int more) {
        stage.narrator.chapter("105, self-assessment (自行考核) of the %s half-year".formatted(half));
        stage.on(day);
        for (var office : Stage.resource("/story/scores-105.json")) {
            assess(office.get("agency").asText(), office.get("points"), more);
        }
        assess("WRA", Stage.resource("/story/scores-105.json").get(0).get("points"), more);
    }

    private void assess(String agency, JsonNode given, int more) {
        var opening = AssessmentActs.opening("SELF_ASSESSMENT", "105年度自行考核", 105, sheet, List.of(agency));
        var opened = acts.as(agency, "secretariat").post("/api/v1/assessment-rounds", opening);
        if (opened.status() == 409) {
            Stage.same("refusal", "SELF_ASSESSMENT_ALREADY_OPENED", opened.text("/code"));
            stage.narrator.did(acts.as(agency, "secretariat"), "has assessed itself in an earlier telling");
            return;
        }
        var round = opened.expect(201).json();
        var assessor = acts.as(agency, "assessor");
        var id = AssessmentActs.find(round, agency);
        var points = points(agency, given, more);
        var scores = new ArrayList<Map<String, Object>>();
        points.forEach((criterion, many) -> scores.add(AssessmentActs.points(criterion, many)));
        acts.score(assessor, id, scores);
        var total = points.values().stream().mapToInt(Integer::intValue).sum();
        acts.finish(assessor, id, Integer.toString(total), total < 900 ? "GOOD" : "EXCELLENT", REMARKS);
        publish(agency, round.get("roundId").asText());
        stage.narrator.did(assessor, "assesses its own agency: %d, and publishes it".formatted(total));
    }

    private static Map<String, Integer> points(String agency, JsonNode given, int more) {
        var points = new TreeMap<String, Integer>();
        given.properties()
                .forEach(point -> points.put(point.getKey(), point.getValue().asInt()));
        FLATTERED.forEach(criterion -> points.merge(criterion, more, Integer::sum));
        if (agency.equals("WRA-SOUTH")) {
            points.put("D1.2.2.2.a", 46);
        }
        return points;
    }

    private void publish(String agency, String round) {
        acts.as(agency, "secretariat")
                .post("/api/v1/assessment-rounds/" + round + "/publications", Map.of("title", "105年度自行考核結果"))
                .expect(201);
    }

    /** How agencies see themselves beside how their superior saw them. */
    void besideTheSuperior() {
        var planner = stage.as("wra.planner");
        var found = planner.get("/api/v1/assessment-statistics/self?agency=WRA&from=105&to=105")
                .expect(200)
                .json();
        stage.narrator.did(planner, "reads how the offices see themselves, beside the spot check:");
        for (var line : found.get("items")) {
            var agency = line.at("/texts/0").asText();
            var difference = line.at("/numbers/2");
            if (difference.isNull()) {
                continue;
            }
            if (agency.equals("WRA-NORTH")) {
                Stage.same(
                        "difference",
                        "3",
                        difference.decimalValue().stripTrailingZeros().toPlainString());
            }
            stage.narrator.why("%-12s itself %s, superior %s, difference %s"
                    .formatted(
                            agency,
                            line.at("/numbers/0").asText(),
                            line.at("/numbers/1").asText(),
                            difference.asText()));
        }
    }
}
