package tw.servicequality.complaint.journey;

import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CaseAccessJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @ParameterizedTest
    @CsvSource({"case-officer, assignment", "planner, assignment", "secretariat, closure", "auditor, closure"})
    void a_role_that_may_read_and_not_act_is_told_so(String role, String act) {
        var body = act.equals("closure")
                ? "{\"outcome\":\"UPHELD\",\"reply\":\"x\"}"
                : "{\"unit\":\"ASSET\",\"officer\":\"x\"}";
        desk.changed(desk.as(role, "WRA"), desk.filed(), 0, act, body)
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/deadlines/FINAL_REPLY/explanation"})
    void a_case_is_read_by_its_agency_and_the_one_above_and_nobody_else(String part) {
        var path = COMPLAINTS + "/" + desk.filed() + part;
        desk.as("case-officer", "WRA").get(path).then().statusCode(200);
        desk.as("auditor", "MOEA").get(path).then().statusCode(200);
        desk.as("case-officer", "KCG").get(path).then().statusCode(404);
        desk.as("personnel-officer", "WRA").get(path).then().statusCode(403);
        desk.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void the_agency_above_reads_masked_and_may_not_act() {
        var number = desk.assigned();
        desk.as("case-officer", "MOEA")
                .get(COMPLAINTS + "/" + number)
                .then()
                .statusCode(200)
                .body("petitioner.name", equalTo("陳○明"))
                .body("petitioner.phone", equalTo("09xx-xxx-678"))
                .body("petitioner.email", equalTo("d***@…"))
                .body("petitioner.address", equalTo("臺北市○○○"));
        desk.close(desk.as("case-officer", "MOEA"), number, 1).statusCode(403).body("code", equalTo("FORBIDDEN"));
        desk.close(desk.as("case-officer", "KCG"), number, 1)
                .statusCode(404)
                .body("code", equalTo("COMPLAINT_NOT_FOUND"));
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + number)
                .then()
                .body("petitioner.name", equalTo("陳大明"))
                .body("petitioner.phone", equalTo("0912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C105-999999999", "nonsense", "C105-00000%00", "%E9%99%B3"})
    void what_is_no_case_is_not_found(String number) {
        desk.as("case-officer", "WRA")
                .urlEncodingEnabled(false)
                .get(COMPLAINTS + "/" + number)
                .then()
                .statusCode(404);
    }
}
