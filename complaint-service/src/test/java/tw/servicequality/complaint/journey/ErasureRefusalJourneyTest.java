package tw.servicequality.complaint.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** When personal data are not erased. Answered on 2 March 2016, an ordinary case is kept until 2 March 2021. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ErasureRefusalJourneyTest {

    private static final String ORDER = "{\"ground\":\"%s\",\"reason\":\"%s\"}";

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_answer() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-02T10:00");
    }

    @Test
    void on_the_last_day_it_must_still_be_kept_and_on_the_next_it_need_not() {
        var it = cases.answered();
        clock.moveTo("2021-03-02T23:59:59");
        standing(it).body("standing", equalTo("RETAINED")).body("keptUntil", equalTo("2021-03-02"));
        erased(it, 2, "REQUESTED", "書面請求").statusCode(409).body("code", equalTo("ERASURE_RETAINED"));
        clock.moveTo("2021-03-03T00:00");
        standing(it).body("standing", equalTo("ERASABLE")).body("rule", equalTo("*@1"));
        erased(it, 2, "REQUESTED", "書面請求").statusCode(200);
    }

    @Test
    void what_is_secret_is_kept_for_ever() {
        var it = cases.answered(PETITION.formatted("WRA").replace("{\"agency\"", "{\"confidential\":true,\"agency\""));
        clock.moveTo("2027-03-03T00:00");
        standing(it).body("standing", equalTo("RETAINED")).body("retentionClass", equalTo("保密"));
        erased(it, 2, "ORDERED", "主動").statusCode(409).body("code", equalTo("ERASURE_RETAINED"));
    }

    @Test
    void as_long_as_something_is_owed_nobody_is_erased() {
        var open = cases.inHand();
        var dissatisfied = cases.answered();
        cases.object(dissatisfied, "仍未修復").statusCode(201);
        clock.moveTo("2021-03-03T00:00");
        standing(open).body("standing", equalTo("CASE_OPEN")).body("keptUntil", nullValue());
        erased(open, 1, "REQUESTED", "書面請求").statusCode(409).body("code", equalTo("ERASURE_CASE_OPEN"));
        erased(dissatisfied, 3, "REQUESTED", "書面請求").statusCode(409).body("code", equalTo("ERASURE_CASE_OPEN"));
    }

    @Test
    void the_reason_stays_and_so_must_not_name_him() {
        var it = cases.answered();
        clock.moveTo("2021-03-03T00:00");
        erased(it, 2, "REQUESTED", "陳大明書面請求")
                .statusCode(422)
                .body("code", equalTo("ERASURE_NAMES_PETITIONER"))
                .body("errors.pointer", hasItem("/reason"));
        erased(it, 2, "RETENTION_ENDED", "書面請求").statusCode(400);
        erased(it, 1, "REQUESTED", "書面請求").statusCode(412);
    }

    private ValidatableResponse erased(AnsweredCases.Case it, long version, String ground, String reason) {
        var body = ORDER.formatted(ground, reason);
        return desk.changed(desk.as("secretariat", "WRA"), it.number(), version, "erasure", body);
    }

    private ValidatableResponse standing(AnsweredCases.Case it) {
        return desk.as("auditor", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/erasure")
                .then()
                .statusCode(200);
    }
}
