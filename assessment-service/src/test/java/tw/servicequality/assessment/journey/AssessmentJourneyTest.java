package tw.servicequality.assessment.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AssessmentJourneyTest {

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void scores_are_saved_in_parts_and_explained_point_by_point() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.visited(id);
        Assessing.change(id, "scores", "1", Assessing.scores(Map.of("D1.1.1.1.a", 95)))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("scores", hasSize(1));
        Assessing.change(id, "finalization", "2", Map.of("strengths", "a", "suggestions", "b"))
                .statusCode(422)
                .body("code", equalTo("CRITERIA_NOT_SCORED"));
        explanation(id, "assessor", "WRA").statusCode(409).body("code", equalTo("ASSESSMENT_NOT_FINALIZED"));
        Assessing.change(
                        id,
                        "scores",
                        "2",
                        Assessing.scores(Assessing.office("J").points()))
                .statusCode(200);
        Assessing.change(id, "finalization", "3", Map.of("strengths", "a", "suggestions", "b"))
                .statusCode(200)
                .body("total", equalTo(700));

        explanation(id, "planner", "WRA-NORTH")
                .statusCode(200)
                .body("total", equalTo(700))
                .body("gradeBand.min", equalTo(700))
                .body("gradeBand.max", equalTo(799))
                .body("scoreSheet.rocYear", equalTo(105))
                .body("criteria", hasSize(25))
                .body("criteria[0].basis", equalTo("BAND"))
                .body("criteria[0].band.min", equalTo(81))
                .body("criteria[2].basis", equalTo("DISCRETION"))
                .body("criteria.find { it.criterion == 'D1.2.2.1.b' }.basis", equalTo("BELOW_LOWEST_BAND"))
                .body("sums[0].parts", equalTo(Map.of("D1", 438, "D2", 115, "D3", 70, "D4", 77)))
                .body("items.points", contains(244, 75, 119, 50, 65, 70, 77));
    }

    @Test
    void scores_that_the_sheet_does_not_admit_are_refused_by_their_place() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.visited(id);
        refused(id, score("D1.1.1.1.a", 121), "POINTS_NOT_ADMITTED", "/scores/0/points");
        refused(id, score("D1.1.1.1.a", -1), "POINTS_NOT_ADMITTED", "/scores/0/points");
        refused(id, score("D9", 1), "CRITERION_UNKNOWN", "/scores/0/criterion");
        refused(id, score("D1.1", 1), "CRITERION_UNKNOWN", "/scores/0/criterion");
        var twice = List.of(Map.of("criterion", "D4.1.1.a", "points", 1), Map.of("criterion", "D4.1.1.a", "points", 2));
        refused(id, twice, "CRITERION_REPEATED", "/scores/1/criterion");
        var foreign = List.of(UUID.randomUUID());
        var unknown = List.of(Map.of("criterion", "D4.1.1.a", "points", 1, "evidence", foreign));
        refused(id, unknown, "EVIDENCE_UNKNOWN", "/scores/0/evidence");
        Assessing.change(id, "scores", "1", "{\"scores\":[{\"criterion\":\"D4.1.1.a\",\"points\":1.5}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scores/0/points"));
        Assessing.change(id, "scores", "1", Map.of("scores", List.of())).statusCode(400);
    }

    @Test
    void the_steps_come_in_their_order() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        var some = Assessing.scores(Map.of("D4.1.1.a", 1));
        Assessing.change(id, "scores", "0", some).statusCode(409).body("code", equalTo("ASSESSMENT_NOT_VISITED"));
        visit(id, "2999-01-01").statusCode(422).body("code", equalTo("VISIT_IN_FUTURE"));
        visit(id, "2015-12-31").statusCode(422).body("code", equalTo("VISIT_BEFORE_YEAR"));
        Assessing.visitedAndScored(id, Assessing.office("A"));
        Assessing.change(id, "visit", "2", Map.of("visitedOn", "2016-05-10", "place", "x"))
                .statusCode(409)
                .body("code", equalTo("VISIT_ALREADY_RECORDED"));
        Assessing.change(id, "scores", "1", some).statusCode(412);
        Assessing.finalizing(id).statusCode(200).body("total", equalTo(1000));
        Assessing.change(id, "scores", "3", some).statusCode(409).body("code", equalTo("ASSESSMENT_FINALIZED"));
        Assessing.change(id, "finalization", "3", Map.of("strengths", "a", "suggestions", "b"))
                .statusCode(409);
    }

    @Test
    void an_agency_assesses_itself_without_a_visit() {
        var sheet = Assessing.publishedSheet();
        var id = Assessing.openingRound(
                        "secretariat", "WRA-SOUTH", Assessing.opening(sheet, "SELF_ASSESSMENT", List.of("WRA-SOUTH")))
                .statusCode(201)
                .extract()
                .<String>path("assessments[0].assessmentId");
        Assessing.as("assessor", "WRA-SOUTH")
                .header("If-Match", "\"0\"")
                .body(Assessing.scores(Map.of("D4.1.1.a", 30)))
                .put("/api/v1/assessments/" + id + "/scores")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
    }

    private static ValidatableResponse visit(String id, String day) {
        return Assessing.change(id, "visit", "0", Map.of("visitedOn", day, "place", "x"));
    }

    private static List<Map<String, Object>> score(String criterion, int points) {
        return List.of(Map.of("criterion", criterion, "points", points));
    }

    private static void refused(String id, Object scores, String code, String place) {
        Assessing.change(id, "scores", "1", Map.of("scores", scores))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(place));
    }

    private static ValidatableResponse explanation(String id, String role, String agency) {
        return Assessing.as(role, agency)
                .get("/api/v1/assessments/" + id + "/explanation")
                .then();
    }
}
