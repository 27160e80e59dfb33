package tw.servicequality.complaint.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.journey.Desk;
import tw.servicequality.complaint.journey.MovableClock;
import tw.servicequality.platform.testing.AccessMatrix;
import tw.servicequality.platform.testing.AccessMatrix.Setting;
import tw.servicequality.platform.testing.HoledGate;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/** Every operation × every role × own, supervised and foreign agency is decided as access.csv says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    @Inject
    HoledGate gate;

    TestBroker broker;

    private AccessMatrix matrix;

    @BeforeEach
    void a_case_of_the_water_resources_agency() throws IOException, SQLException {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
        var number = desk.filed();
        var notice = desk.text("select min(notice_id) from notice where case_number = '" + number + "'");
        var names = Map.of(
                "caseNumber", number,
                "faqId", drafted(),
                "agency", "WRA",
                "clock", "FINAL_REPLY",
                "number", "1",
                "noticeId", notice,
                "code", "ROOT",
                "profile", "central-default",
                "effectiveFrom", "2030-01-01",
                "period", "2016-01");
        given().auth()
                .oauth2(Tokens.of("secretariat", "WRA"))
                .put("/api/v1/complaint-reports/WRA/2016-01")
                .then()
                .statusCode(200);
        matrix = AccessMatrix.of(gate, List.of(Setting.usual(names)), "/operations/", "/demo/");
    }

    private String drafted() {
        return given().auth()
                .oauth2(Tokens.of("case-officer", "WRA"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"question\":\"問\",\"answer\":\"答\"}")
                .post("/api/v1/complaint-faqs")
                .path("faqId");
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
