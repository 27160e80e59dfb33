package tw.servicequality.assessment.journey;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How people measure in the journeys. */
public final class Measuring {

    private static final String PATH = "/api/v1/measurements";
    private static final String DAY = "2016-05-10";

    private Measuring() {}

    static Map<String, Object> answers(String agency, int asked, int right) {
        return Map.of(
                "agency",
                agency,
                "kind",
                "ANSWER_ACCURACY",
                "measuredOn",
                DAY,
                "observation",
                Map.of("sample", asked, "passed", right));
    }

    static Map<String, Object> survey(String agency, String topic, int answers, int satisfied) {
        return Map.of(
                "agency",
                agency,
                "kind",
                "SURVEY",
                "topic",
                topic,
                "measuredOn",
                DAY,
                "observation",
                Map.of("sample", answers, "passed", satisfied));
    }

    public static ValidatableResponse recording(String role, String by, Map<String, Object> measurement) {
        return Assessing.as(role, by)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(measurement)
                .post(PATH)
                .then();
    }

    public static ValidatableResponse answers(String role, String by, String agency, int asked, int right) {
        return recording(role, by, answers(agency, asked, right));
    }

    static ValidatableResponse correcting(String id, String version, int asked, int right, String reason) {
        return correctingAs("WRA-NORTH", id, version, asked, right, reason);
    }

    static ValidatableResponse correctingAs(
            String agency, String id, String version, int asked, int right, String reason) {
        var correction =
                Map.of("measuredOn", DAY, "observation", Map.of("sample", asked, "passed", right), "reason", reason);
        return Assessing.as("secretariat", agency)
                .header("If-Match", "\"" + version + "\"")
                .body(correction)
                .put(PATH + "/" + id + "/correction")
                .then();
    }

    /** Answers of the northern office that were asked for, with other fields than usual. */
    static Map<String, Object> with(Object... fields) {
        var recording = new HashMap<>(answers("WRA-NORTH", 30, 27));
        for (var at = 0; at < fields.length; at += 2) {
            recording.put(fields[at].toString(), fields[at + 1]);
        }
        return recording;
    }
}
