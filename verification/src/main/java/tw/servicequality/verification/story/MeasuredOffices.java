package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;

/** Telephone manners, answers and links of the offices, measured while they know nothing of the check (story/measurements-105.json). */
final class MeasuredOffices {

    private static final String MEASUREMENTS = "/api/v1/measurements";

    private final Stage stage;
    private final Visitor assessor;
    private final JsonNode round;

    /** By agency, its test call. */
    private final Map<String, String> calls = new HashMap<>();

    MeasuredOffices(Stage stage, Visitor assessor, JsonNode round) {
        this.stage = stage;
        this.assessor = assessor;
        this.round = round;
    }

    void play() {
        for (var office : Stage.resource("/story/measurements-105.json")) {
            var agency = office.get("agency").asText();
            var call = measured(agency, "COURTESY_CALL", checklist(office.get("calls")));
            calls.put(agency, call.get("measurementId").asText());
            var answers = measured(agency, "ANSWER_ACCURACY", share(office.get("answers")));
            var links = measured(agency, "LINK_CHECK", share(office.get("links")));
            stage.narrator.did(
                    assessor,
                    "measures %-11s manners %s 分, answers %s%%, links %s right"
                            .formatted(agency, value(call), value(answers), value(links)));
        }
        var planner = planner("WRA-SOUTH");
        planner.get(MEASUREMENTS + "/" + calls.get("WRA-SOUTH")).expect(404);
        stage.narrator.did(planner, "is told nothing of the test calls: they would give the visit away");
    }

    void isToldWithTheVisit(String agency) {
        var call = calls.get(agency);
        stage.tap.await("MeasurementRecorded", fact -> fact.subject().equals(call));
        planner(agency).get(MEASUREMENTS + "/" + call).expect(200);
    }

    private Visitor planner(String agency) {
        return stage.as(agency.toLowerCase(Locale.ROOT) + ".planner");
    }

    private JsonNode measured(String agency, String kind, Map<String, Object> observation) {
        var body = Map.of(
                "agency",
                agency,
                "kind",
                kind,
                "measuredOn",
                "2016-05-05",
                "assessmentId",
                AssessmentActs.find(round, agency),
                "observation",
                observation);
        var made = assessor.post(MEASUREMENTS, body).expect(201).json();
        Stage.same("announced", false, made.get("announced").asBoolean());
        return made;
    }

    private static Map<String, Object> checklist(JsonNode points) {
        return Map.of(
                "sample", 10, "checklist", List.of(item("總機接聽", points.get(0), 45), item("業務單位接聽", points.get(1), 55)));
    }

    private static Map<String, Object> item(String item, JsonNode points, int maximum) {
        return Map.of("item", item, "points", points.asInt(), "maximum", maximum);
    }

    private static Map<String, Object> share(JsonNode sample) {
        return Map.of("sample", sample.get(0).asInt(), "passed", sample.get(1).asInt());
    }

    private static String value(JsonNode measured) {
        return measured.get("value").asText();
    }
}
