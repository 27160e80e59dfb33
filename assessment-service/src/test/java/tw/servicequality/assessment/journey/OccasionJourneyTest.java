package tw.servicequality.assessment.journey;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** The occasions of a year: two self-assessments, spot checks, the preliminary selection for the award. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OccasionJourneyTest {

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void an_agency_assesses_itself_once_in_each_half_year() {
        var sheet = Assessing.publishedSheet();
        for (var half : List.of("FIRST", "SECOND")) {
            self(sheet, half).statusCode(201).body("half", equalTo(half));
            self(sheet, half).statusCode(409).body("code", equalTo("SELF_ASSESSMENT_ALREADY_OPENED"));
        }
        var spot = new java.util.HashMap<>(Assessing.opening(sheet, "SPOT_CHECK", List.of("WRA-NORTH")));
        spot.put("half", "FIRST");
        Assessing.openingRound("assessor", "WRA", spot)
                .statusCode(422)
                .body("code", equalTo("HALF_NOT_APPLICABLE"))
                .body("errors[0].pointer", equalTo("/half"));
    }

    @Test
    void the_preliminary_selection_for_the_award_is_made_on_paper_by_a_panel_and_ranked_by_its_own_rule() {
        var opening = new java.util.HashMap<>(Assessing.opening(
                Assessing.publishedSheet(), "AWARD_PRELIMINARY", List.of("WRA-NORTH", "WRA-SOUTH", "WRA-CENTRAL")));
        opening.put("tieRule", "DENSE_RANK");
        opening.put("appealDays", 5);
        var round = Assessing.openingRound("secretariat", "WRA", opening)
                .statusCode(201)
                .extract();
        var worked = Map.of("WRA-NORTH", "B", "WRA-SOUTH", "C", "WRA-CENTRAL", "D");
        for (var at = 0; at < 3; at++) {
            var id = round.<String>path("assessments[" + at + "].assessmentId");
            var office = Assessing.office(worked.get(round.<String>path("assessments[" + at + "].subject")));
            assess(id, office.points()).statusCode(200);
        }
        Assessing.as("assessor", "WRA")
                .get("/api/v1/assessment-rounds/" + round.path("roundId") + "/ranking")
                .then()
                .body("kind", equalTo("AWARD_PRELIMINARY"))
                .body("tieRule", equalTo("DENSE_RANK"))
                .body("ranks.rank", equalTo(List.of(1, 1, 2)));
    }

    @Test
    void what_must_be_shown_is_shown_or_the_result_is_not_final() {
        var opening = new java.util.HashMap<>(
                Assessing.opening(Assessing.publishedSheet(), "AWARD_PRELIMINARY", List.of("WRA-NORTH")));
        opening.put("evidenceRequired", List.of("D9"));
        Assessing.openingRound("assessor", "WRA", opening)
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_CRITERION_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/evidenceRequired/0"));
        opening.put("evidenceRequired", List.of("D4.1.1.a"));
        var id = Assessing.openingRound("assessor", "WRA", opening)
                .statusCode(201)
                .extract()
                .<String>path("assessments[0].assessmentId");
        assess(id, Assessing.office("D").points())
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_MISSING"))
                .body("detail", equalTo("D4.1.1.a"));
    }

    @Test
    void points_outside_the_measured_band_need_a_reason() {
        var opening = Assessing.opening(Assessing.publishedSheet(), "AWARD_PRELIMINARY", List.of("WRA-CENTRAL"));
        var id = Assessing.openingRound("assessor", "WRA", opening)
                .statusCode(201)
                .extract()
                .<String>path("assessments[0].assessmentId");
        Measuring.answers("secretariat", "WRA", "WRA-CENTRAL", 30, 27).statusCode(201);
        assess(id, Assessing.office("D").points(), Map.of("criterion", "D1.2.2.2.a", "points", 40))
                .statusCode(422)
                .body("code", equalTo("DEPARTURE_NOT_REASONED"))
                .body("detail", org.hamcrest.Matchers.containsString("D1.2.2.2.a 量測 "));
        var reasoned = Map.<String, Object>of("criterion", "D1.2.2.2.a", "points", 40, "departure", "樣本過少");
        assess(id, Map.of(), reasoned).statusCode(200).body("total", equalTo(890));
    }

    private static ValidatableResponse assess(String id, Map<String, Integer> points, Map<String, Object> another) {
        var path = "/api/v1/assessments/" + id + "/scores";
        if (!points.isEmpty()) {
            Assessing.changing("assessor", "WRA", path, Assessing.scores(points))
                    .statusCode(200);
        }
        Assessing.changing("assessor", "WRA", path, Map.of("scores", List.of(another)))
                .statusCode(200);
        return assess(id, Map.of("D4.1.1.a", 26));
    }

    private static ValidatableResponse assess(String id, Map<String, Integer> points) {
        var path = "/api/v1/assessments/" + id;
        Assessing.changing("assessor", "WRA", path + "/scores", Assessing.scores(points))
                .statusCode(200);
        var conclusion = Map.of("strengths", "a", "suggestions", "b");
        return Assessing.changing("assessor", "WRA", path + "/finalization", conclusion);
    }

    private static ValidatableResponse self(String sheet, String half) {
        var opening = new java.util.HashMap<>(Assessing.opening(sheet, "SELF_ASSESSMENT", List.of("WRA-RIVER4")));
        opening.put("half", half);
        return Assessing.openingRound("secretariat", "WRA-RIVER4", opening);
    }
}
