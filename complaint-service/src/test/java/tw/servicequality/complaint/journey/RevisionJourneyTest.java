package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Rules, calendars and closures change while cases are open: what moves is shown first, then moved, and verdicts stay. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RevisionJourneyTest {

    private static final String REVISIONS = "/api/v1/deadline-revisions";

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void register() {
        desk.knowsTheRegister(broker);
    }

    @Test
    void a_typhoon_declared_at_night_moves_what_is_open_and_the_explanation_says_so() throws SQLException {
        clock.moveTo("2016-07-04T10:00");
        var open = desk.file(desk.anonymous(), PETITION.formatted("KCG"))
                .body("deadline.dueOn", equalTo("2016-07-12"))
                .extract()
                .<String>path("caseNumber");
        var elsewhere = desk.filed();
        clock.moveTo("2016-07-07T21:00");
        broker.tell(
                "calendar-events",
                "tw.servicequality.plan.OfficeClosureDeclared.v1",
                "nepartak",
                0,
                "{\"closureId\":\"nepartak\",\"agency\":\"KCG\",\"date\":\"2016-07-08\",\"part\":\"WHOLE_DAY\","
                        + "\"declaredAt\":\"2016-07-07T12:00:00Z\",\"reason\":\"颱風尼伯特\"}");
        await().until(() -> dueOn("KCG", open).equals("2016-07-13"));
        await().until(() -> desk.number("select count(*) from deadline_revision where state = 'APPLYING'") == 0);

        desk.as("case-officer", "KCG")
                .get(COMPLAINTS + "/" + open + "/deadlines/FINAL_REPLY/explanation")
                .then()
                .body("closures.closureId", hasItem("nepartak"))
                .body("days.find { it.date == '2016-07-08' }.counted", equalTo(false));
        desk.as("case-officer", "KCG")
                .get(COMPLAINTS + "/" + open + "/timeline")
                .then()
                .body("items.fact", hasItem("DeadlineMoved"));
        assertThat(dueOn("WRA", elsewhere)).isEqualTo("2016-07-12");
        clock.moveTo("2016-07-13T00:00:01");
        await().until(() -> breachesOf(elsewhere) == 1);
        desk.awaitTimersOf(open, clock.instant());
        assertThat(breachesOf(open)).isZero();
        clock.moveTo("2016-07-14T00:00");
        await().until(() -> breachesOf(open) == 1);
    }

    @Test
    void a_new_rule_is_previewed_applied_on_request_and_leaves_verdicts_alone() throws IOException {
        clock.moveTo("2016-08-01T10:00");
        var settled = desk.assigned();
        desk.close(desk.as("case-officer", "WRA"), settled, 1).statusCode(200);
        var open = desk.filed();
        publish(2, "2016-08-02", 6, 9).statusCode(201);
        publish(2, "2016-09-02", 6, 8).statusCode(422).body("errors[0].pointer", equalTo("/version"));
        publish(3, "2016-08-01", 6, 8).statusCode(422).body("errors[0].pointer", equalTo("/effectiveFrom"));
        clock.moveTo("2016-08-03T10:00");
        assertThat(dueOn("WRA", open)).isEqualTo("2016-08-09");

        var id = administrator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"cause\":\"RULE\",\"profile\":\"central-default\",\"agencies\":[\"WRA\"]}")
                .post(REVISIONS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("revisionId");
        await().until(() -> state(id).equals("PREVIEWED"));
        assertThat(dueOn("WRA", open)).isEqualTo("2016-08-09");
        var previewed = administrator().get(REVISIONS + "/" + id);
        administrator()
                .header("If-Match", previewed.header("ETag"))
                .put(REVISIONS + "/" + id + "/application")
                .then()
                .statusCode(200);
        await().until(() -> state(id).equals("DONE"));

        assertThat(dueOn("WRA", open)).isEqualTo("2016-08-12");
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + settled)
                .then()
                .body("deadline.rule", equalTo("central-default@1"))
                .body("closure.onTime", equalTo(true));
        desk.as("secretariat", "WRA").get(REVISIONS).then().statusCode(403);
    }

    private io.restassured.response.ValidatableResponse publish(int version, String from, int was, int days)
            throws IOException {
        var shipped = Files.readString(Path.of("src/main/resources/rules/deadline/central-default-1.json"));
        var rule = shipped.replace("\"version\": 1", "\"version\": " + version)
                .replace("2013-01-01", from)
                .replaceFirst("\"amount\": " + was, "\"amount\": " + days);
        return administrator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(rule)
                .post("/api/v1/deadline-rules")
                .then();
    }

    private io.restassured.specification.RequestSpecification administrator() {
        return desk.as("platform-administrator", "");
    }

    private long breachesOf(String number) throws SQLException {
        return desk.number("select count(*) from timeline_entry where fact = 'DeadlineBreached' and case_number = '"
                + number + "'");
    }

    private String state(String id) {
        return administrator().get(REVISIONS + "/" + id).path("state");
    }

    private String dueOn(String agency, String number) {
        return desk.as("case-officer", agency).get(COMPLAINTS + "/" + number).path("deadline.dueOn");
    }
}
