package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** A petitioner sees what is kept of him and corrects how he can be reached, by number and code (個人資料保護法 §3, §10, §11). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RectificationJourneyTest {

    private static final String OWN = "/api/v1/complaint-tracking/personal-data";

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    TestBroker broker;
    MailDrop mail;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-02T10:00");
    }

    @Test
    void he_sees_what_he_left_in_clear_and_that_he_did_is_on_record() {
        var it = cases.inHand();
        inspected(it)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("陳大明"))
                .body("email", equalTo("daming@example.tw"))
                .body("phone", equalTo("0912345678"))
                .body("address", equalTo("臺北市信義區市府路1號"));

        await().until(() ->
                desk.number("select count(*) from audit_entry where type = 'PersonalDataInspected' and subject = '"
                                + it.number() + "'")
                        == 1);
    }

    @Test
    void what_he_corrects_replaces_what_he_left_and_the_answer_goes_there() {
        var it = cases.inHand();
        corrected(it, "newplace@example.tw", "0223456789")
                .statusCode(200)
                .body("name", equalTo("陳大明"))
                .body("email", equalTo("newplace@example.tw"))
                .body("address", nullValue());
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number())
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("petitioner.email", equalTo("newplace@example.tw"))
                .body("petitioner.phone", equalTo("0223456789"));
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/timeline")
                .then()
                .body("items.fact", hasItem("ContactCorrected"));
        desk.close(desk.as("case-officer", "WRA"), it.number(), 2).statusCode(200);

        assertThat(mail.awaitMail("陳情答復 " + it.number())).contains("已修復");
        assertThat(mail.addressees("陳情答復 " + it.number())).containsExactly("newplace@example.tw");
    }

    @Test
    void neither_event_nor_table_tells_the_new_address_in_clear() throws SQLException {
        var it = cases.inHand();
        corrected(it, "secretplace@example.tw", null).statusCode(200);
        var told = broker.await(
                "complaint-events",
                message -> it.number().equals(message.key())
                        && new String(message.headers().lastHeader("ce_type").value()).contains("ContactCorrected"));

        assertThat(told.value()).isEqualTo("{\"caseNumber\":\"%s\",\"agency\":\"WRA\"}".formatted(it.number()));
        assertThat(desk.tablesWith("secretplace")).isEmpty();
    }

    @Test
    void who_gave_his_name_stays_reachable_and_who_did_not_need_not() {
        var named = cases.inHand();
        corrected(named, null, null).statusCode(422).body("code", equalTo("CONTACT_REQUIRED"));
        corrected(named, "no address", null).statusCode(400);
        var anonymous =
                cases.inHand(PETITION.formatted("WRA").replaceAll("\"petitioner\":\\{[^}]*}", "\"anonymous\":true"));
        corrected(anonymous, "now@example.tw", null).statusCode(200).body("email", equalTo("now@example.tw"));
    }

    @Test
    void a_wrong_code_and_a_wrong_number_are_answered_alike() {
        var it = cases.inHand();
        var wrongCode = new AnsweredCases.Case(it.number(), "0000-0000-0000-0000");
        var wrongNumber = new AnsweredCases.Case("C105-999999999", it.code());
        for (var stranger : new AnsweredCases.Case[] {wrongCode, wrongNumber}) {
            inspected(stranger).statusCode(404).body("code", equalTo("COMPLAINT_NOT_FOUND"));
            corrected(stranger, "thief@example.tw", null).statusCode(404).body("code", equalTo("COMPLAINT_NOT_FOUND"));
        }
        inspected(it).body("email", equalTo("daming@example.tw"));
    }

    @Test
    void of_who_is_erased_there_is_nothing_to_see_or_to_correct() {
        var it = cases.answered();
        clock.moveTo("2021-03-03T00:00");
        desk.changed(
                        desk.as("secretariat", "WRA"),
                        it.number(),
                        2,
                        "erasure",
                        "{\"ground\":\"REQUESTED\",\"reason\":\"書面請求\"}")
                .statusCode(200);
        inspected(it).statusCode(410).body("code", equalTo("PETITIONER_ERASED"));
        corrected(it, "back@example.tw", null).statusCode(410).body("code", equalTo("PETITIONER_ERASED"));
    }

    private ValidatableResponse inspected(AnsweredCases.Case it) {
        return desk.anonymous().body(it.tracking()).post(OWN).then();
    }

    private ValidatableResponse corrected(AnsweredCases.Case it, String email, String phone) {
        var body = new HashMap<String, Object>(Map.of("tracking", it.tracking()));
        body.put("email", email);
        body.put("phone", phone);
        return desk.anonymous()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(OWN + "/correction")
                .then();
    }
}
