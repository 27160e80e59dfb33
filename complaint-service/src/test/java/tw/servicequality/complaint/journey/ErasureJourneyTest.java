package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.SentFiles.byPetitioner;
import static tw.servicequality.complaint.journey.SentFiles.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** 刪除個人資料: one petitioner, asked for or ordered; what is counted stays. Answered on 2 March 2016, so kept until 2 March 2021. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ErasureJourneyTest {

    private static final String ORDER = "{\"ground\":\"%s\",\"reason\":\"%s\"}";
    private static final String RARE = """
        {"agency":"WRA","channel":"WEB","type":"RIGHTS","title":"貓頭鷹巢箱","content":"巢箱被拆，請查明。",
         "petitioner":{"name":"歐陽小櫻","email":"sakura@example.tw","phone":"0987654321"}}\
        """;

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "platform.vault.folder")
    Path folder;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_answer() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-02T10:00");
    }

    @Test
    void the_person_goes_and_number_timeline_verdict_and_audit_stay() throws SQLException {
        var it = cases.answered(RARE);
        var attachment = attached(it);
        assertThat(found("貓頭鷹")).containsExactly(it.number());
        var facts = timeline(it);
        clock.moveTo("2021-03-03T00:00");
        erased(it, 3, "REQUESTED", "陳情人書面請求")
                .statusCode(200)
                .header("ETag", equalTo("\"4\""))
                .body("standing", equalTo("ERASED"))
                .body("erasure.ground", equalTo("REQUESTED"))
                .body("erasure.agency", equalTo("WRA"));

        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number())
                .then()
                .body("title", equalTo(""))
                .body("content", equalTo(""))
                .body("petitioner.name", nullValue())
                .body("closure.reply", equalTo(""))
                .body("closure.onTime", equalTo(true))
                .body("status", equalTo("CLOSED"));
        assertThat(found("貓頭鷹")).isEmpty();
        assertThat(timeline(it)).startsWith(facts.toArray(String[]::new)).endsWith("ComplaintErased");
        assertThat(desk.number("select count(*) from petitioner where case_number = '" + it.number()
                        + "' and data_key is null and sealed is null and pseudonym is null"))
                .isOne();
        await().until(() -> desk.number("select count(*) from audit_entry where subject = '" + it.number()
                        + "' and type = 'tw.servicequality.complaint.ComplaintErased.v1'")
                == 1);
        var file = folder.resolve(attachment.substring(0, 2)).resolve(attachment);
        await().until(() -> !Files.exists(file));
        var told = broker.await(
                "complaint-events",
                message -> it.number().equals(message.key()) && message.value().contains("erasedOn"));
        assertThat(told.value())
                .isEqualTo(
                        "{\"caseNumber\":\"%s\",\"agency\":\"WRA\",\"ground\":\"REQUESTED\",\"erasedOn\":\"2021-03-03\"}"
                                .formatted(it.number()));
    }

    @Test
    void no_table_holds_a_word_of_it_afterwards() throws SQLException {
        var it = cases.answered(RARE.replace("貓頭鷹", "領角鴞"));
        cases.object(it, "領角鴞仍無巢可住").statusCode(201);
        cases.secondReply(it, 3).statusCode(200);
        clock.moveTo("2021-03-03T00:00");
        erased(it, 4, "ORDERED", "機關主動刪除").statusCode(200);

        assertThat(desk.tablesWith("領角鴞")).isEmpty();
        assertThat(desk.tablesWith("歐陽小櫻")).isEmpty();
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/exchange")
                .then()
                .statusCode(200)
                .body("items.findAll { it.text != null }.size()", equalTo(0));
        desk.anonymous()
                .body(it.tracking())
                .post("/api/v1/complaint-tracking")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("reply", equalTo(""));
    }

    @Test
    void who_repeats_it_not_having_heard_the_answer_is_answered_the_same() {
        var it = cases.answered();
        clock.moveTo("2021-03-03T00:00");
        var first = erased(it, 2, "REQUESTED", "書面請求").statusCode(200).extract();
        clock.moveTo("2021-03-04T00:00");
        var again = erased(it, 2, "REQUESTED", "書面請求").statusCode(200).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void who_is_erased_is_not_answered_anew() {
        var it = cases.answered();
        clock.moveTo("2021-03-03T00:00");
        erased(it, 2, "REQUESTED", "書面請求").statusCode(200);
        desk.changed(desk.as("unit-supervisor", "WRA"), it.number(), 3, "reopening", "{\"text\":\"新事證\"}")
                .statusCode(409)
                .body("code", equalTo("COMPLAINT_MOVE_REFUSED"));
        cases.object(it, "不服").statusCode(409).body("code", equalTo("OBJECTION_REFUSED"));
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

    private List<String> found(String phrase) {
        return desk.as("secretariat", "WRA")
                .queryParam("q", phrase)
                .get(COMPLAINTS)
                .path("items.caseNumber");
    }

    private List<String> timeline(AnsweredCases.Case it) {
        return desk.as("secretariat", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/timeline")
                .path("items.fact");
    }

    private static String attached(AnsweredCases.Case it) {
        return byPetitioner(it, pdf(10), null).statusCode(201).extract().path("attachmentId");
    }
}
