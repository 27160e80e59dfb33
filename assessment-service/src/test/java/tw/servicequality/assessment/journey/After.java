package tw.servicequality.assessment.journey;

import static io.restassured.RestAssured.given;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tw.servicequality.assessment.criteria.Sheets;
import tw.servicequality.platform.testing.Tokens;

/** What people do after a result, in their own words. */
public final class After {

    /** An agency assesses itself once per half-year: each of these has a year of its own. */
    private static final AtomicInteger YEARS = new AtomicInteger(105);

    private After() {}

    public static ValidatableResponse post(String role, String agency, String path, Object body) {
        return Assessing.as(role, agency)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/" + path)
                .then();
    }

    public static ValidatableResponse put(String role, String agency, String path, long version, Object body) {
        return Assessing.as(role, agency)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/" + path)
                .then();
    }

    /** A finished spot check of these offices, hand-worked as the letters say. */
    public static ExtractableResponse<Response> finished(Map<String, String> offices) {
        var round = Assessing.spotCheck(List.copyOf(offices.keySet()));
        offices.forEach((office, worked) -> {
            var id = assessment(round, office);
            Assessing.visitedAndScored(id, Assessing.office(worked));
            Assessing.finalizing(id).statusCode(200);
        });
        return round;
    }

    public static String assessment(ExtractableResponse<Response> round, String office) {
        return round.path("assessments.find { it.subject == '" + office + "' }.assessmentId");
    }

    public static ValidatableResponse noticed(String assessment) {
        var weakness = Map.of("criterion", "D1.2.1.2.a", "text", "加強雙語標示");
        var body = Map.of("documentNumber", "經水秘字第10502004567號", "improvements", List.of(weakness));
        return post("secretariat", "WRA", "assessments/" + assessment + "/notices", body);
    }

    /** A file about an agency, held by the caller's. */
    public static String file(String role, String agency, String about, String text) {
        return given().auth()
                .oauth2(Tokens.of(role, agency))
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.txt")
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/evidence/files?agency=" + about)
                .then()
                .statusCode(201)
                .extract()
                .path("evidenceId");
    }

    /** A self-assessment of this agency, finished. */
    public static String selfAssessed(String agency) {
        var year = YEARS.incrementAndGet();
        var opening = new HashMap<>(Assessing.opening(sheetOf(year), "SELF_ASSESSMENT", List.of(agency)));
        opening.put("rocYear", year);
        var id = Assessing.openingRound("secretariat", agency, opening)
                .statusCode(201)
                .extract()
                .<String>path("assessments[0].assessmentId");
        Assessing.change(
                        id,
                        "scores",
                        "0",
                        Assessing.scores(Assessing.office("D").points()))
                .statusCode(200);
        Assessing.change(id, "finalization", "1", Map.of("strengths", "a", "suggestions", "b"))
                .statusCode(200);
        return id;
    }

    private static String sheetOf(int year) {
        var document = Sheets.textBrokenBy(sheet -> sheet.put("rocYear", year));
        var sheet = Assessing.importing("planner", "WRA", document)
                .statusCode(201)
                .extract()
                .<String>path("scoreSheetId");
        Assessing.publishing("agency-head", "WRA", sheet).statusCode(200);
        return sheet;
    }

    /** The first improvement that was asked for after this assessment. */
    public static String improvement(String agency, String assessment) {
        return Assessing.as("planner", agency)
                .get("/api/v1/improvements?limit=200&status=OPEN")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.assessmentId == '" + assessment + "' }.improvementId");
    }
}
