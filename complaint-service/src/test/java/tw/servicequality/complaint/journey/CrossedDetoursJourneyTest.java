package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** One way off the straight road after another: what the first has left behind holds for the second. Filed on Tuesday, 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CrossedDetoursJourneyTest {

    private static final String TO_KCG = "{\"agency\":\"KCG\",\"withinPlatform\":true}";
    private static final String WHAT = "{\"text\":\"請說明位置\"}";
    private static final String NOT_CONCRETE = "{\"ground\":\"NOT_CONCRETE_OR_ANONYMOUS\",\"reasons\":\"逾期未補\"}";

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_filing() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
    }

    /** Waiting from the 3rd to the 7th does not count against the cap of the next agency either: 30 days from the 2nd, and those five. */
    @Test
    void a_case_transferred_after_a_supplement_takes_the_waiting_along_to_the_cap() {
        var it = cases.inHand();
        clock.moveTo("2016-03-03T10:00");
        changed("case-officer", it, 1, "supplement-request", WHAT).statusCode(200);
        changed("secretariat", it, 2, "transfer", TO_KCG)
                .statusCode(409)
                .body("code", equalTo("COMPLAINT_MOVE_REFUSED"));
        clock.moveTo("2016-03-07T10:00");
        supplemented(it).body("dueOn", equalTo("2016-03-14"));
        clock.moveTo("2016-03-08T10:00");
        changed("secretariat", it, 3, "transfer", TO_KCG).statusCode(200).body("status", equalTo("FILED"));

        seenBy("KCG", it)
                .body("deadline.run", equalTo(2))
                .body("deadline.dueOn", equalTo("2016-03-16"))
                .body("deadlines.find { it.clock == 'FINAL_REPLY' && it.run == 1 }.state", equalTo("LIFTED"));
        explained("KCG", it).body("cap.endsOn", equalTo("2016-04-06"));
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number())
                .then()
                .statusCode(404);
    }

    @Test
    void a_case_taken_up_again_and_then_transferred_has_the_cap_of_its_reopening_and_both_verdicts_apart()
            throws SQLException {
        var it = cases.answered();
        clock.moveTo("2016-05-03T10:00");
        await().until(() -> timers(it) == 0);
        changed("unit-supervisor", it, 2, "reopening", "{\"text\":\"新事證\"}")
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2016-05-11"));
        clock.moveTo("2016-05-04T10:00");
        changed("secretariat", it, 3, "transfer", TO_KCG).statusCode(200);

        seenBy("KCG", it)
                .body("reopenings", equalTo(1))
                .body("deadline.run", equalTo(3))
                .body("deadline.dueOn", equalTo("2016-05-12"))
                .body("deadlines.find { it.clock == 'FINAL_REPLY' && it.run == 1 }.onTime", equalTo(true))
                .body("deadlines.find { it.clock == 'FINAL_REPLY' && it.run == 2 }.state", equalTo("LIFTED"));
        explained("KCG", it).body("cap.endsOn", equalTo("2016-06-02"));
        clock.moveTo("2016-05-12T23:59:59");
        await().until(() ->
                desk.number("select count(*) from timer where subject = '" + it.number() + "/FINAL_REPLY/2'") == 0);
        assertThat(breaches(it)).isZero();
        clock.moveTo("2016-05-13T00:00");
        await().until(() -> breaches(it) == 1);
    }

    @Test
    void a_case_taken_up_again_and_then_sent_outside_ends_here_for_good() throws SQLException {
        var it = cases.answered();
        clock.moveTo("2016-05-03T10:00");
        await().until(() -> timers(it) == 0);
        changed("unit-supervisor", it, 2, "reopening", "{\"text\":\"新事證\"}").statusCode(200);
        changed("secretariat", it, 3, "transfer", "{\"agency\":\"臺北市政府\",\"withinPlatform\":false}")
                .statusCode(200)
                .body("status", equalTo("TRANSFERRED"));
        clock.moveTo("2016-06-10T10:00");
        await().until(() -> timers(it) == 0);
        assertThat(breaches(it)).isZero();
        changed("unit-supervisor", it, 4, "reopening", "{\"text\":\"再啟\"}").statusCode(409);
        desk.as("auditor", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/erasure")
                .then()
                .body("endedOn", equalTo("2016-05-03"))
                .body("keptUntil", equalTo("2021-05-03"));
    }

    @Test
    void a_case_declined_while_the_petitioner_is_waited_for_stays_declined_when_his_time_is_up() throws SQLException {
        var it = cases.inHand();
        clock.moveTo("2016-03-03T10:00");
        changed("case-officer", it, 1, "supplement-request", WHAT).statusCode(200);
        changed("case-officer", it, 2, "decline", NOT_CONCRETE).statusCode(403);
        changed("unit-supervisor", it, 2, "decline", NOT_CONCRETE)
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("deadline.state", equalTo("SETTLED"))
                .body("deadline.onTime", equalTo(true))
                .body("deadlines.find { it.clock == 'SUPPLEMENT' }.state", equalTo("LIFTED"));
        clock.moveTo("2016-03-20T00:00");
        await().until(() -> timers(it) == 0);
        supplemented(it).body("status", equalTo("DECLINED")).body("exchange.text", hasItem("第二水門旁"));
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/timeline")
                .then()
                .body("items.fact[-1]", equalTo("ComplaintDeclined"));
    }

    private ValidatableResponse changed(String role, AnsweredCases.Case it, long version, String act, String body) {
        return desk.changed(desk.as(role, "WRA"), it.number(), version, act, body);
    }

    private ValidatableResponse supplemented(AnsweredCases.Case it) {
        return desk.anonymous()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("tracking", it.tracking(), "text", "第二水門旁"))
                .post("/api/v1/complaint-tracking/supplements")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse seenBy(String agency, AnsweredCases.Case it) {
        return desk.as("case-officer", agency)
                .get(COMPLAINTS + "/" + it.number())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse explained(String agency, AnsweredCases.Case it) {
        return desk.as("case-officer", agency)
                .get(COMPLAINTS + "/" + it.number() + "/deadlines/FINAL_REPLY/explanation")
                .then()
                .statusCode(200);
    }

    private AnsweredCases.Case inHand(String agency) {
        var receipt = desk.file(desk.anonymous(), PETITION.formatted(agency))
                .statusCode(201)
                .extract();
        var number = receipt.<String>path("caseNumber");
        desk.assign(desk.as("secretariat", agency), number, 0).statusCode(200);
        return new AnsweredCases.Case(number, receipt.path("lookupCode"));
    }

    private long timers(AnsweredCases.Case it) throws SQLException {
        return desk.number("select count(*) from timer where subject like '" + it.number() + "%'");
    }

    private long breaches(AnsweredCases.Case it) throws SQLException {
        return desk.number("select count(*) from timeline_entry where fact = 'DeadlineBreached' and case_number = '"
                + it.number() + "'");
    }
}
