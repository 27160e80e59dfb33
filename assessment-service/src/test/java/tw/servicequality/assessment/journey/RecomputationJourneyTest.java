package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.assessment.criteria.HandWorked;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Whatever result is kept can be worked again from what was kept with it, to the byte. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecomputationJourneyTest {

    @Inject
    AgencyDirectory directory;

    @Inject
    Tables tables;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void every_result_is_worked_again_and_is_the_same_to_the_byte() {
        for (var office : HandWorked.offices()) {
            corrected(Assessing.finished("WRA-NORTH", office.office()).path("assessments[0].assessmentId"), office);
        }
        var kept = tables.text(
                        "select string_agg(assessment_id || ' ' || edition || ' ' || digest, ',') from assessment_result")
                .split(",");
        assertThat(kept.length).isGreaterThanOrEqualTo(2 * HandWorked.offices().size());
        for (var result : kept) {
            var words = result.split(" ");
            Assessing.as("auditor", "MOEA")
                    .get("/api/v1/assessments/" + words[0] + "/recomputation?edition=" + words[1])
                    .then()
                    .statusCode(200)
                    .body("same", equalTo(true))
                    .body("kept", equalTo(words[2]))
                    .body("worked", equalTo(words[2]));
        }
    }

    @Test
    void a_result_that_somebody_has_tampered_with_is_noticed() throws Exception {
        var id = Assessing.finished("WRA-NORTH", "D").<String>path("assessments[0].assessmentId");
        tables.change("alter table assessment_result disable trigger assessment_result_immutable");
        tables.change("update assessment_result set document = replace(document, '\"total\":900', '\"total\":901')"
                + " where assessment_id = '" + id + "'");
        Assessing.as("auditor", "WRA")
                .get("/api/v1/assessments/" + id + "/recomputation")
                .then()
                .body("same", equalTo(false));
        tables.change("update assessment_result set document = replace(document, '\"total\":901', '\"total\":900')"
                + " where assessment_id = '" + id + "'");
        tables.change("alter table assessment_result enable trigger assessment_result_immutable");
    }

    /** The remark is worded anew, so that there is a second edition. */
    private static void corrected(String id, HandWorked office) {
        var points = office.points().get("D4.1.1.a");
        var score = Map.of("criterion", "D4.1.1.a", "points", points, "remark", "更正說明 " + UUID.randomUUID());
        Assessing.changing(
                        "agency-head",
                        "WRA",
                        "/api/v1/assessments/" + id + "/correction",
                        Map.of("reason", "文字更正", "scores", java.util.List.of(score)))
                .statusCode(200)
                .body("total", equalTo(office.total()));
    }
}
