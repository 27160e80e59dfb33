package tw.servicequality.assessment.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Who is assigned scores; who has an interest neither scores nor sees. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PanelJourneyTest {

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void who_is_assigned_scores_from_whatever_agency_and_nobody_else() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        assign(id, "WRA-CENTRAL").statusCode(200).body("seats", hasSize(1));
        Assessing.changing("assessor", "WRA-CENTRAL", path(id, "visit"), visit())
                .statusCode(200);
        Assessing.scoring("WRA-CENTRAL", id, "D4.1.1.a", 0, 20).statusCode(200);
        Assessing.scoring("WRA", id, "D4.1.2.a", 0, 20).statusCode(403).body("code", equalTo("ASSESSOR_NOT_SEATED"));

        assign(id, "WRA").statusCode(200).body("seats.status", org.hamcrest.Matchers.hasItems("SEATED", "REPLACED"));

        Assessing.scoring("WRA-CENTRAL", id, "D4.1.2.a", 0, 20).statusCode(404);
        Assessing.scoring("WRA", id, "D4.1.2.a", 0, 20).statusCode(200);
    }

    @Test
    void nobody_is_assigned_who_is_of_the_subject_or_above_or_below_it() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        for (var own : List.of("WRA-NORTH")) {
            assign(id, own)
                    .statusCode(422)
                    .body("code", equalTo("ASSESSOR_HAS_INTEREST"))
                    .body("errors[0].pointer", equalTo("/assessors/0"));
        }
        assign(id, "MOEA").statusCode(200);
        assign(id, "WRA", "WRA").statusCode(422).body("code", equalTo("ASSESSOR_REPEATED"));
        var unit = Map.of("assessors", List.of(Map.of("assessor", "x", "agency", "KCG", "unit", "WRA-NORTH")));
        Assessing.changing("secretariat", "WRA", path(id, "panel"), unit)
                .statusCode(422)
                .body("code", equalTo("ASSESSOR_HAS_INTEREST"));
    }

    @Test
    void who_declares_an_interest_sees_nothing_before_the_visit_and_never_scores() {
        var round = Assessing.spotCheck(List.of("WRA-NORTH"));
        var id = round.<String>path("assessments[0].assessmentId");
        recuse(id).statusCode(204);
        Assessing.as("assessor", "WRA").get(path(id, "")).then().statusCode(404);
        Assessing.as("assessor", "WRA")
                .get("/api/v1/assessment-rounds/" + round.path("roundId"))
                .then()
                .body("assessments", hasSize(0));
        Assessing.scoring("WRA", id, "D4.1.1.a", 0, 20).statusCode(404).body("code", equalTo("ASSESSMENT_NOT_FOUND"));

        assign(id, "WRA-CENTRAL").statusCode(200);
        Assessing.changing("assessor", "WRA-CENTRAL", path(id, "visit"), visit())
                .statusCode(200);
        Assessing.scoring("WRA-CENTRAL", id, "D4.1.1.a", 0, 20).statusCode(200);

        Assessing.as("assessor", "WRA").get(path(id, "")).then().statusCode(200).body("scores", hasSize(0));
        Assessing.scoring("WRA", id, "D4.1.1.a", 1, 25).statusCode(403).body("code", equalTo("ASSESSOR_RECUSED"));
        assign(id, "WRA").statusCode(409).body("code", equalTo("SEAT_MOVE_REFUSED"));
    }

    @Test
    void what_a_recused_person_has_scored_does_not_count() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.visitedAndScored(id, Assessing.office("D"));
        recuse(id).statusCode(204);
        assign(id, "WRA-CENTRAL").statusCode(200);
        var conclusion = Map.of("strengths", "a", "suggestions", "b");
        Assessing.changing("assessor", "WRA-CENTRAL", path(id, "finalization"), conclusion)
                .statusCode(422)
                .body("code", equalTo("SCORED_BY_RECUSED"));

        var scores = Assessing.scores(Assessing.office("D").points());
        Assessing.changing("assessor", "WRA-CENTRAL", path(id, "scores"), scores)
                .statusCode(200);
        Assessing.changing("assessor", "WRA-CENTRAL", path(id, "finalization"), conclusion)
                .statusCode(200)
                .body("total", equalTo(900));
        assign(id, "WRA-SOUTH").statusCode(409).body("code", equalTo("PANEL_CLOSED"));
    }

    private static io.restassured.response.ValidatableResponse assign(String id, String... agencies) {
        return Assessing.changing("secretariat", "WRA", path(id, "panel"), Assessing.panel(agencies));
    }

    private static io.restassured.response.ValidatableResponse recuse(String id) {
        return Assessing.changing("assessor", "WRA", path(id, "recusal"), Map.of("reason", "配偶任職於該機關"));
    }

    private static Map<String, Object> visit() {
        return Map.of("visitedOn", "2016-05-10", "place", "一樓服務臺");
    }

    private static String path(String id, String what) {
        return "/api/v1/assessments/" + id + (what.isEmpty() ? "" : "/" + what);
    }
}
