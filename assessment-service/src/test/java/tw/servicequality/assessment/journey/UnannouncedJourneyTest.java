package tw.servicequality.assessment.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.assessment.criteria.Sheets;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What the subject of a spot check can find out before the visit: nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnannouncedJourneyTest {

    @Inject
    AgencyDirectory directory;

    @Inject
    Tables tables;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "secretariat", "agency-head", "auditor", "planner", "unit-supervisor"})
    void nobody_at_the_subject_finds_it_before_the_visit_and_everybody_there_after(String role) {
        var round = Assessing.spotCheck(List.of("WRA-NORTH", "WRA-SOUTH"));
        var roundId = round.<String>path("roundId");
        var id = round.<String>path("assessments.find { it.subject == 'WRA-NORTH' }.assessmentId");
        for (var path : List.of("", "/explanation")) {
            assertLooksLikeNothing(role, "/api/v1/assessments/", id, path);
        }
        for (var path : List.of("", "/ranking")) {
            assertLooksLikeNothing(role, "/api/v1/assessment-rounds/", roundId, path);
        }
        listed(role, roundId, false, id);

        Assessing.visited(id);

        Assessing.as(role, "WRA-NORTH")
                .get("/api/v1/assessments/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
        listed(role, roundId, true, id);
        for (var path : List.of("", "/ranking")) {
            assertLooksLikeNothing(role, "/api/v1/assessment-rounds/", roundId, path);
        }
    }

    @Test
    void the_subjects_own_assessor_can_do_nothing_with_it_and_learns_nothing() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        var bodies = Map.<String, Object>of(
                "visit",
                Map.of("visitedOn", "2016-05-10", "place", "x"),
                "scores",
                Assessing.scores(Map.of("D4.1.1.a", 1)),
                "finalization",
                Map.of("strengths", "a", "suggestions", "b"));
        bodies.forEach((what, body) -> {
            assertThat(put(id, what, body)).isEqualTo(put(UUID.randomUUID().toString(), what, body));
        });
        assertLooksLikeNothing("assessor", "/api/v1/assessments/", id, "/evidence");
    }

    @Test
    void scores_are_not_for_the_subject_before_the_result_is_final() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.visitedAndScored(id, Assessing.office("D"));
        var path = "/api/v1/assessments/" + id;
        Assessing.as("planner", "WRA-NORTH").get(path).then().body("scores.size()", equalTo(0));
        Assessing.as("planner", "WRA-NORTH").get(path + "/explanation").then().statusCode(409);

        Assessing.finalizing(id).statusCode(200);

        Assessing.as("planner", "WRA-NORTH").get(path).then().body("scores.size()", equalTo(25));
    }

    @Test
    void nothing_is_told_before_the_result() {
        var round = Assessing.spotCheck(List.of("WRA-NORTH"));
        var id = round.<String>path("assessments[0].assessmentId");
        Assessing.visitedAndScored(id, Assessing.office("A"));
        assertThat(tables.count("outbox", "data like '%" + id + "%' or subject = '" + id + "'"))
                .isZero();
        assertThat(tables.count("outbox", "data like '%" + round.path("roundId") + "%'"))
                .isZero();

        Assessing.finalizing(id).statusCode(200);

        assertThat(tables.count("outbox", "subject = '" + id + "'")).isOne();
    }

    @Test
    void an_assessor_above_the_assessing_agency_sees_it_and_one_beside_it_does_not() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.as("assessor", "MOEA").get("/api/v1/assessments/" + id).then().statusCode(200);
        Assessing.as("assessor", "KCG").get("/api/v1/assessments/" + id).then().statusCode(404);
        Assessing.as("planner", "WRA").get("/api/v1/assessments/" + id).then().statusCode(404);
        Assessing.as("case-officer", "WRA")
                .get("/api/v1/assessments/" + id)
                .then()
                .statusCode(403);
        given().get("/api/v1/assessments/" + id).then().statusCode(401);
    }

    @Test
    void the_superior_between_assessor_and_subject_is_not_told_either() {
        var sheet = Assessing.as("planner", "MOEA")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Sheets.text105())
                .post("/api/v1/score-sheets?agency=MOEA")
                .<String>path("scoreSheetId");
        Assessing.publishing("agency-head", "MOEA", sheet).statusCode(200);
        var opening = Assessing.opening(sheet, "SPOT_CHECK", List.of("WRA-NORTH"));
        var id = Assessing.openingRound("assessor", "MOEA", opening)
                .statusCode(201)
                .extract()
                .<String>path("assessments[0].assessmentId");

        Assessing.as("assessor", "WRA").get("/api/v1/assessments/" + id).then().statusCode(404);
        Assessing.as("assessor", "WRA")
                .get("/api/v1/assessments?limit=200")
                .then()
                .body("items.assessmentId", not(hasItem(id)));
    }

    private static void assertLooksLikeNothing(String role, String place, String id, String path) {
        var none = UUID.randomUUID().toString();
        var hidden = Assessing.as(role, "WRA-NORTH").get(place + id + path);
        var absent = Assessing.as(role, "WRA-NORTH").get(place + none + path);
        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode()).isIn(403, 404);
        assertThat(hidden.asString().replace(id, "ID"))
                .isEqualTo(absent.asString().replace(none, "ID"));
        assertThat(headers(hidden)).isEqualTo(headers(absent));
    }

    /** All but the time. */
    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .map(Object::toString)
                .filter(header -> !header.startsWith("Date"))
                .toList();
    }

    private static String put(String id, String what, Object body) {
        var answer = Assessing.as("assessor", "WRA-NORTH")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/assessments/" + id + "/" + what);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.asString().replace(id, "ID");
    }

    private static void listed(String role, String round, boolean expected, String id) {
        for (var filter : List.of("?limit=200", "?limit=200&round=" + round)) {
            Assessing.as(role, "WRA-NORTH")
                    .get("/api/v1/assessments" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.assessmentId", expected ? hasItem(id) : not(hasItem(id)))
                    .body("items.status", not(hasItem("UNANNOUNCED")))
                    .body(
                            "items.subject.unique()",
                            expected ? equalTo(List.of("WRA-NORTH")) : not(hasItem("WRA-SOUTH")));
        }
    }
}
