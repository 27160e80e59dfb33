package tw.servicequality.assessment.journey;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Two devices and a poor connection: nothing that was typed is lost, and whoever comes second decides. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScoringConflictJourneyTest {

    private static final String CRITERION = "D4.1.1.a";

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void each_criterion_is_saved_by_itself_and_does_not_disturb_the_others() {
        var id = visited();
        Assessing.scoring("WRA", id, CRITERION, 0, 20).statusCode(200).header("ETag", "\"1\"");
        Assessing.scoring("WRA", id, "D4.1.2.a", 0, 30).statusCode(200).header("ETag", "\"1\"");
        Assessing.scoring("WRA", id, CRITERION, 1, 21)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("points", equalTo(21));
    }

    @Test
    void a_retry_after_a_lost_answer_is_answered_as_the_first_time() {
        var id = visited();
        Assessing.scoring("WRA", id, CRITERION, 0, 20).statusCode(200).header("ETag", "\"1\"");
        Assessing.scoring("WRA", id, CRITERION, 0, 20).statusCode(200).header("ETag", "\"1\"");
        drafts(id, 0);
    }

    @Test
    void who_comes_second_is_shown_both_and_may_take_his_own() {
        var id = conflict();
        drafts(id, 1);
        Assessing.as("assessor", "WRA")
                .get(path(id, "score-drafts"))
                .then()
                .body("drafts[0].yours.points", equalTo(25))
                .body("drafts[0].theirs.points", equalTo(20))
                .body("drafts[0].theirs.version", equalTo(1));

        Assessing.scoring("WRA", id, CRITERION, 1, 25).statusCode(200).body("version", equalTo(2));

        drafts(id, 0);
    }

    @Test
    void who_comes_second_may_take_the_others() {
        var id = conflict();
        Assessing.as("assessor", "WRA")
                .delete(path(id, "score-drafts/" + CRITERION))
                .then()
                .statusCode(204);
        drafts(id, 0);
        Assessing.as("assessor", "WRA").get(path(id, "")).then().body("scores[0].points", equalTo(20));
        Assessing.as("assessor", "WRA")
                .delete(path(id, "score-drafts/" + CRITERION))
                .then()
                .statusCode(404)
                .body("code", equalTo("SCORE_DRAFT_NOT_FOUND"));
    }

    @Test
    void what_the_sheet_does_not_admit_is_refused_by_its_place() {
        var id = visited();
        Assessing.scoring("WRA", id, CRITERION, 0, 31)
                .statusCode(422)
                .body("code", equalTo("POINTS_NOT_ADMITTED"))
                .body("errors[0].pointer", equalTo("/points"));
        Assessing.scoring("WRA", id, "D9", 0, 1).statusCode(422).body("code", equalTo("CRITERION_UNKNOWN"));
        Assessing.as("assessor", "WRA")
                .body(Map.of("points", 1))
                .put(path(id, "scores/" + CRITERION))
                .then()
                .statusCode(428);
    }

    /** Another device has saved 20; this one, which has seen nothing, gives 25. */
    private static String conflict() {
        var id = visited();
        Assessing.scoring("WRA", id, CRITERION, 0, 20).statusCode(200);
        Assessing.scoring("WRA", id, CRITERION, 0, 25)
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("SCORE_CONFLICT"))
                .body("yours.points", equalTo(25))
                .body("theirs.points", equalTo(20))
                .body("theirs.version", equalTo(1));
        return id;
    }

    private static String visited() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.visited(id);
        return id;
    }

    private static void drafts(String id, int expected) {
        Assessing.as("assessor", "WRA")
                .get(path(id, "score-drafts"))
                .then()
                .statusCode(200)
                .body("drafts.size()", equalTo(expected));
    }

    private static String path(String id, String what) {
        return "/api/v1/assessments/" + id + (what.isEmpty() ? "" : "/" + what);
    }
}
