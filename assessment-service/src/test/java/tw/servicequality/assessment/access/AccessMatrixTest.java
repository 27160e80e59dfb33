package tw.servicequality.assessment.access;

import static tw.servicequality.platform.testing.AccessTable.Relation.ABOVE;
import static tw.servicequality.platform.testing.AccessTable.Relation.OTHER;
import static tw.servicequality.platform.testing.AccessTable.Relation.OWN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.assessment.journey.After;
import tw.servicequality.assessment.journey.Assessing;
import tw.servicequality.assessment.journey.Measuring;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.AccessMatrix;
import tw.servicequality.platform.testing.AccessMatrix.Setting;
import tw.servicequality.platform.testing.HoledGate;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Every operation × every role × own, supervised and foreign agency is decided as access.csv says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest {

    @Inject
    HoledGate gate;

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    /** Made once: nobody who is asked here changes it. */
    private static List<Setting> settings;

    private AccessMatrix matrix;

    @BeforeEach
    void a_check_by_the_water_resources_agency() throws IOException {
        Assessing.registered(broker, directory);
        if (settings == null) {
            var usual = usual();
            var own = new Setting("ofSubject", Map.of(OWN, "WRA-NORTH", ABOVE, "WRA", OTHER, "KCG"), usual);
            settings = List.of(Setting.usual(usual), unannounced(), own);
        }
        matrix = AccessMatrix.of(gate, settings, "/operations/", "/demo/");
    }

    /** The usual matter is a spot check that the water resources agency has made of its northern office, and finished. */
    private static Map<String, String> usual() {
        var usual = new HashMap<>(Map.of("?agency", "WRA"));
        var ranked = Assessing.spotCheck(List.of("WRA-NORTH"));
        usual.put("scoreSheetId", ranked.path("scoreSheetId"));
        usual.put("roundId", ranked.path("roundId"));
        usual.put("assessmentId", ranked.path("assessments[0].assessmentId"));
        Assessing.visitedAndScored(usual.get("assessmentId"), Assessing.office("D"));
        Assessing.finalizing(usual.get("assessmentId")).statusCode(200);
        usual.put("?scoreSheetId", usual.get("scoreSheetId"));
        usual.put("?from", "2016-01-01");
        usual.put("?until", "2016-12-31");
        usual.put("measurementId", measured("WRA"));
        usual.putAll(whatComesAfter(usual));
        return usual;
    }

    /** The improvement is one of a self-assessment and the entry the agency's own, so that whoever acts is measured to one agency. */
    private static Map<String, String> whatComesAfter(Map<String, String> usual) {
        After.noticed(usual.get("assessmentId")).statusCode(201);
        var self = After.selfAssessed("WRA");
        After.noticed(self).statusCode(201);
        var practice = Map.of("title", "一處受理", "summary", "免書證", "rocYear", 105);
        var entry = Map.of("agency", "WRA", "rocYear", 105, "award", "獎-" + UUID.randomUUID(), "title", "一站通");
        var publications = "assessment-rounds/" + usual.get("roundId") + "/publications";
        return Map.of(
                "number", "1",
                "statistic", "trend",
                "fileId", After.file("assessor", "WRA", "WRA", "照片" + UUID.randomUUID()),
                "improvementId", After.improvement("WRA", self),
                "practiceId", made(After.post("planner", "WRA", "best-practices", practice), "practiceId"),
                "entryId", made(After.post("planner", "WRA", "award-entries", entry), "entryId"),
                "publicationId",
                        made(After.post("secretariat", "WRA", publications, Map.of("title", "x")), "publicationId"));
    }

    private static String made(ValidatableResponse answer, String id) {
        return answer.statusCode(201).extract().path(id);
    }

    /** To come: its subject is not told of it, whoever asks there. */
    private static Setting unannounced() {
        var hidden = Assessing.spotCheck(List.of("WRA-NORTH"));
        var names = Map.<String, String>of(
                "roundId",
                hidden.path("roundId"),
                "assessmentId",
                hidden.path("assessments[0].assessmentId"),
                "measurementId",
                measured("WRA-NORTH"));
        return new Setting("subject", Map.of(OTHER, "WRA-NORTH"), names);
    }

    /** By the water resources agency; of another than itself while the check there is not announced. */
    private static String measured(String agency) {
        return Measuring.answers("secretariat", "WRA", agency, 30, 27)
                .statusCode(201)
                .extract()
                .path("measurementId");
    }

    @AfterEach
    void no_hole_is_left() {
        gate.open(null);
    }

    @Test
    void the_table_has_every_operation_and_no_other() {
        matrix.tableMustHaveEveryOperationAndNoOther();
    }

    @Test
    void every_caller_is_answered_as_the_table_says() {
        matrix.everyCallerMustBeAnsweredAsTheTableSays();
    }

    @Test
    void a_check_taken_out_is_noticed() {
        matrix.everyCheckTakenOutMustBeNoticed(24);
    }
}
