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

/** Two score without seeing each other's scores; then the variance is shown, and where they differ a reason is given. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BlindPairJourneyTest {

    private static final Map<String, String> CONCLUSION = Map.of("strengths", "a", "suggestions", "b");

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void two_score_blind_and_reconcile_with_a_reason_where_they_differ() {
        var id = blind();
        save("WRA", id, Assessing.office("D").points());
        save("MOEA", id, different());
        seesPoints("WRA", id, 26);
        seesPoints("MOEA", id, 30);
        Assessing.as("secretariat", "WRA").get(path(id, "")).then().body("scores", hasSize(0));
        reconciliation("WRA", id).statusCode(409).body("code", equalTo("SCORING_NOT_COMPLETED"));

        complete("WRA", id).statusCode(200);
        reconciliation("WRA", id).statusCode(409);
        seesPoints("MOEA", id, 30);
        Assessing.scoring("WRA", id, "D4.1.1.a", 1, 10).statusCode(409).body("code", equalTo("SCORING_COMPLETED"));
        Assessing.changing("assessor", "WRA", path(id, "finalization"), CONCLUSION)
                .statusCode(409)
                .body("code", equalTo("SCORING_NOT_COMPLETED"));

        complete("MOEA", id).statusCode(200);
        reconciliation("WRA", id)
                .statusCode(200)
                .body("differing", equalTo(1))
                .body("open", equalTo(1))
                .body("variance", equalTo(4))
                .body("criteria.find { it.criterion == 'D4.1.1.a' }.difference", equalTo(4));
        Assessing.changing("assessor", "WRA", path(id, "finalization"), CONCLUSION)
                .statusCode(422)
                .body("code", equalTo("CRITERIA_NOT_SCORED"));
        reconcile(id, Map.of("criterion", "D4.1.1.a", "points", 28))
                .statusCode(422)
                .body("code", equalTo("RECONCILIATION_NOT_REASONED"))
                .body("errors[0].pointer", equalTo("/scores/0/remark"));
        reconcile(id, Map.of("criterion", "D4.1.1.a", "points", 28, "remark", "共同複查後取其中"))
                .statusCode(200)
                .body("open", equalTo(0));
        Assessing.changing("assessor", "MOEA", path(id, "finalization"), CONCLUSION)
                .statusCode(200)
                .body("total", equalTo(902))
                .body("scores.find { it.criterion == 'D4.1.1.a' }.remark", equalTo("共同複查後取其中"));
    }

    @Test
    void a_pair_is_two_and_both_are_assigned() {
        var id = Assessing.openingRound("assessor", "WRA", opening())
                .statusCode(201)
                .extract()
                .<String>path("assessments[0].assessmentId");
        Assessing.visited(id);
        Assessing.scoring("WRA", id, "D4.1.1.a", 0, 20).statusCode(403).body("code", equalTo("ASSESSOR_NOT_SEATED"));
        Assessing.changing("secretariat", "WRA", path(id, "panel"), Assessing.panel("WRA"))
                .statusCode(422)
                .body("code", equalTo("PANEL_SIZE"));
        var single = Assessing.spotCheckOf("WRA-SOUTH");
        Assessing.visited(single);
        Assessing.changing("assessor", "WRA", path(single, "scoring-completion"), "")
                .statusCode(409)
                .body("code", equalTo("NOT_SCORED_BLIND"));
    }

    private static String blind() {
        var id = Assessing.openingRound("assessor", "WRA", opening())
                .statusCode(201)
                .extract()
                .<String>path("assessments[0].assessmentId");
        Assessing.changing("secretariat", "WRA", path(id, "panel"), Assessing.panel("WRA", "MOEA"))
                .statusCode(200);
        var visit = Map.of("visitedOn", "2016-05-10", "place", "一樓服務臺");
        Assessing.changing("assessor", "WRA", path(id, "visit"), visit).statusCode(200);
        return id;
    }

    private static Map<String, Object> opening() {
        var opening = new java.util.HashMap<>(
                Assessing.opening(Assessing.publishedSheet(), "SPOT_CHECK", List.of("WRA-NORTH")));
        opening.put("scoring", "BLIND_PAIR");
        return opening;
    }

    /** As office D, but 30 points instead of 26 for one criterion. */
    private static Map<String, Integer> different() {
        var points = new java.util.HashMap<>(Assessing.office("D").points());
        points.put("D4.1.1.a", 30);
        return points;
    }

    private static void save(String agency, String id, Map<String, Integer> points) {
        Assessing.changing("assessor", agency, path(id, "scores"), Assessing.scores(points))
                .statusCode(200);
    }

    private static void seesPoints(String agency, String id, int points) {
        Assessing.as("assessor", agency)
                .get(path(id, ""))
                .then()
                .body("scores.find { it.criterion == 'D4.1.1.a' }.points", equalTo(points));
    }

    private static io.restassured.response.ValidatableResponse complete(String agency, String id) {
        return Assessing.changing("assessor", agency, path(id, "scoring-completion"), "");
    }

    private static io.restassured.response.ValidatableResponse reconciliation(String agency, String id) {
        return Assessing.as("assessor", agency).get(path(id, "reconciliation")).then();
    }

    private static io.restassured.response.ValidatableResponse reconcile(String id, Map<String, Object> score) {
        return Assessing.changing("assessor", "WRA", path(id, "reconciliation"), Map.of("scores", List.of(score)));
    }

    private static String path(String id, String what) {
        return "/api/v1/assessments/" + id + (what.isEmpty() ? "" : "/" + what);
    }
}
