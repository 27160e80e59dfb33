package tw.servicequality.complaint.journey;

import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.PETITION;
import static tw.servicequality.complaint.journey.FaqDrafts.FAQS;
import static tw.servicequality.complaint.journey.FaqDrafts.body;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Which cases an entry may be drafted from, and that nobody can be told from its words. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FaqSourceJourneyTest {

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    FaqDrafts drafts;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陳大明先生問：圍籬",
                "請洽陳 大 明",
                "寫信到 DAMING@example.tw",
                "電 0912-345-678",
                "+886 912 345 678",
                "０９１２３４５６７８",
                "臺北市信義區市府路 1 號附近"
            })
    void no_word_may_tell_who_asked(String answer) {
        var it = cases.answered();
        drafts.draft("case-officer", "WRA", it.number(), "圍籬？", answer)
                .statusCode(422)
                .body("code", equalTo("FAQ_HOLDS_PERSONAL_DATA"))
                .body("errors[0].pointer", equalTo("/answer"));
        var id = drafts.drafted(it.number(), "圍籬？", "請撥 1910。");
        desk.as("case-officer", "WRA")
                .header("If-Match", "\"0\"")
                .body(body(null, answer, "好"))
                .put(FAQS + "/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/question"));
    }

    @Test
    void a_case_that_is_secret_open_or_anothers_is_no_source() {
        var petition = PETITION.formatted("WRA");
        refused(cases.answered(petition.replace("{\"agency\"", "{\"confidential\":true,\"agency\""))
                .number());
        refused(cases.answered(petition.replace("{\"agency\"", "{\"informant\":true,\"agency\""))
                .number());
        refused(cases.inHand().number());
        refused("C105-999999");
        drafts.draft("case-officer", "KCG", cases.answered().number(), "問", "答")
                .statusCode(422)
                .body("code", equalTo("FAQ_SOURCE_REFUSED"));
    }

    private void refused(String caseNumber) {
        drafts.draft("case-officer", "WRA", caseNumber, "問", "答")
                .statusCode(422)
                .body("code", equalTo("FAQ_SOURCE_REFUSED"))
                .body("errors[0].pointer", equalTo("/caseNumber"));
    }
}
