package tw.servicequality.assessment.journey;

import static io.restassured.RestAssured.given;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tw.servicequality.assessment.criteria.HandWorked;
import tw.servicequality.assessment.criteria.Sheets;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/** What people do in the journeys, in their own words. */
public final class Assessing {

    public static final List<String> OFFICES = List.of("WRA-NORTH", "WRA-CENTRAL", "WRA-SOUTH", "WRA-RIVER4");
    private static final String REGISTERED = "tw.servicequality.plan.AgencyRegistered.v1";

    private Assessing() {}

    /** Registers the agencies of the journeys, once. */
    public static void registered(TestBroker broker, AgencyDirectory directory) {
        if (!directory.supervises("KCG", "KCG-WRB")) {
            register(broker, "MOEA", null);
            register(broker, "WRA", "MOEA");
            OFFICES.forEach(office -> register(broker, office, "WRA"));
            register(broker, "KCG", null);
            register(broker, "KCG-WRB", "KCG");
            Awaitility.await().until(() -> directory.supervises("KCG", "KCG-WRB"));
        }
    }

    private static void register(TestBroker broker, String code, String parent) {
        var above = parent == null ? "null" : "\"" + parent + "\"";
        var data = "{\"code\":\"%s\",\"name\":\"%s 機關\",\"parent\":%s,\"units\":[]}".formatted(code, code, above);
        broker.tell("agency-events", REGISTERED, code, 0, data);
    }

    public static RequestSpecification as(String role, String agency) {
        return given().auth().oauth2(Tokens.of(role, agency)).contentType("application/json");
    }

    public static ValidatableResponse importing(String role, String agency, String document) {
        return as(role, agency)
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("agency", "WRA")
                .body(document)
                .post("/api/v1/score-sheets")
                .then();
    }

    public static String draftSheet() {
        return importing("planner", "WRA", Sheets.text105())
                .statusCode(201)
                .extract()
                .path("scoreSheetId");
    }

    public static ValidatableResponse publishing(String role, String agency, String sheet) {
        return as(role, agency)
                .header("If-Match", "\"0\"")
                .put("/api/v1/score-sheets/" + sheet + "/publication")
                .then();
    }

    public static String publishedSheet() {
        var sheet = draftSheet();
        publishing("agency-head", "WRA", sheet).statusCode(200);
        return sheet;
    }

    public static Map<String, Object> opening(String sheet, String kind, List<String> subjects) {
        return Map.of("scoreSheetId", sheet, "kind", kind, "title", "105年度考核", "rocYear", 105, "subjects", subjects);
    }

    public static ValidatableResponse openingRound(String role, String agency, Map<String, Object> opening) {
        return as(role, agency)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(opening)
                .post("/api/v1/assessment-rounds")
                .then();
    }

    public static ExtractableResponse<Response> spotCheck(List<String> subjects) {
        return openingRound("assessor", "WRA", opening(publishedSheet(), "SPOT_CHECK", subjects))
                .statusCode(201)
                .extract();
    }

    public static String spotCheckOf(String subject) {
        return spotCheck(List.of(subject)).path("assessments[0].assessmentId");
    }

    public static ValidatableResponse change(String assessment, String what, String version, Object body) {
        return as("assessor", "WRA")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/assessments/" + assessment + "/" + what)
                .then();
    }

    public static void visited(String assessment) {
        change(assessment, "visit", "0", Map.of("visitedOn", "2016-05-10", "place", "一樓服務臺"))
                .statusCode(200);
    }

    public static Map<String, Object> scores(Map<String, Integer> points) {
        return Map.of(
                "scores",
                points.entrySet().stream()
                        .map(one -> Map.of("criterion", one.getKey(), "points", one.getValue(), "departure", "依現場查核認定"))
                        .collect(Collectors.toList()));
    }

    public static void visitedAndScored(String assessment, HandWorked office) {
        visited(assessment);
        change(assessment, "scores", "1", scores(office.points())).statusCode(200);
    }

    public static ValidatableResponse finalizing(String assessment) {
        return change(assessment, "finalization", "2", Map.of("strengths", "動線清楚", "suggestions", "加強雙語標示"));
    }

    public static HandWorked office(String name) {
        return HandWorked.offices().stream()
                .filter(one -> one.office().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A change at the version that the caller has just read, as a client would. */
    public static ValidatableResponse changing(String role, String agency, String path, Object body) {
        var assessment = path.replaceAll("^(/api/v1/assessments/[^/]+).*", "$1");
        return as(role, agency)
                .header("If-Match", as(role, agency).get(assessment).header("ETag"))
                .body(body)
                .put(path)
                .then();
    }

    /** One criterion by itself, at the version of that criterion. */
    public static ValidatableResponse scoring(
            String agency, String assessment, String criterion, int seen, int points) {
        return as("assessor", agency)
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("points", points, "remark", agency))
                .put("/api/v1/assessments/" + assessment + "/scores/" + criterion)
                .then();
    }

    /** A finished spot check of this office of the water resources agency. */
    public static ExtractableResponse<Response> finished(String subject, String office) {
        var round = spotCheck(List.of(subject));
        var id = round.<String>path("assessments[0].assessmentId");
        visitedAndScored(id, office(office));
        finalizing(id).statusCode(200);
        return round;
    }

    public static Map<String, Object> panel(String... assessors) {
        return Map.of(
                "assessors",
                java.util.Arrays.stream(assessors)
                        .map(one -> Map.of("assessor", one.toLowerCase() + ".assessor", "agency", one))
                        .toList());
    }
}
