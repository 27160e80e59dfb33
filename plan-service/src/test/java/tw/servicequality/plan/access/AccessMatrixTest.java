package tw.servicequality.plan.access;

import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.importedPlan;
import static tw.servicequality.platform.testing.AccessTable.Relation.ABOVE;
import static tw.servicequality.platform.testing.AccessTable.Relation.OTHER;
import static tw.servicequality.platform.testing.AccessTable.Relation.OWN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.ObligationRows;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.AccessMatrix;
import tw.servicequality.platform.testing.AccessMatrix.Setting;
import tw.servicequality.platform.testing.HoledGate;
import tw.servicequality.platform.testing.RealParts;

/** Every operation × every role × own, supervised and foreign agency is decided as access.csv says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest {

    @Inject
    HoledGate gate;

    @Inject
    ObligationRows obligations;

    private AccessMatrix matrix;

    @BeforeEach
    void a_plan_of_the_water_resources_agency() throws IOException {
        Portal.knownAgencies();
        Portal.known("WRA-SOUTH", "經濟部水利署南區水資源局", "WRA");
        var usual = new HashMap<>(Map.of("service", "plan", "id", "1", "code", "WRA", "?agency", "WRA"));
        usual.put("planId", importedPlan("WRA", "plan-001"));
        usual.put("commitmentId", confirmedCommitment(usual.get("planId")));
        usual.put("obligationId", obligation(PublishedPlan.of("WRA", "plan-001", "MOEA")));
        usual.put("closureId", declaredClosure());
        usual.put("section", "OBJECTIVE");
        usual.put("form", "plan");
        usual.put("number", "1");
        usual.put("targetNumber", "0");
        usual.put("from", "2016-01-01");
        usual.put("fileId", "none");
        usual.put("obligationId", obligations.due(usual.get("planId"), "WRA", "SEC", LocalDate.of(2016, 3, 1), false));
        usual.put("?reason", "test");
        usual.put("?rocYear", "105");
        var south = new Setting("south", Map.of(OWN, "WRA-SOUTH", ABOVE, "WRA", OTHER, "KCG"), usual);
        var top = new Setting(
                "top", Map.of(OWN, "KCG", OTHER, "MOEA"), Map.of("planId", importedPlan("KCG", "plan-004")));
        var published = new Setting(
                "published", Map.of(OWN, "WRA", ABOVE, "MOEA", OTHER, "KCG"), Map.of("planId", reportedPlan()));
        matrix = AccessMatrix.of(gate, List.of(Setting.usual(usual), south, top, published), "/demo/");
    }

    private static String reportedPlan() {
        var plan = Portal.publishedPlan("WRA", "MOEA", "plan-001");
        creatingAs("planner", "WRA")
                .body("{\"cutOff\":\"2016-02-29\"}")
                .post("/api/v1/plans/" + plan + "/performance-report")
                .then()
                .statusCode(201);
        return plan;
    }

    private static String confirmedCommitment(String plan) {
        PublishedPlan.confirmAll("WRA", plan);
        return as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/commitments")
                .path("items[0].commitmentId");
    }

    private static String obligation(String plan) {
        return as("planner", "WRA").get("/api/v1/obligations?plan=" + plan).path("items[0].obligationId");
    }

    private static String declaredClosure() {
        var day = LocalDate.of(2030, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(20_000));
        return creatingAs("secretariat", "WRA")
                .body("{\"agency\":\"WRA\",\"date\":\"%s\",\"part\":\"MORNING\",\"reason\":\"颱風\"}".formatted(day))
                .post("/api/v1/office-closures")
                .path("closureId");
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
        matrix.everyCheckTakenOutMustBeNoticed(10);
    }
}
