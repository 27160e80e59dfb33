package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.FaqDrafts.FAQS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** From draft to publication and retirement, and how the published are found. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FaqJourneyTest {

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

    @Test
    void drafted_from_a_closed_case_reviewed_published_used_and_retired() throws SQLException {
        var it = cases.answered();
        var id = drafts.drafted(it.number(), "圍籬壞了怎麼辦？", "請撥 1910。");
        desk.anonymous().get(FAQS + "/" + id).then().statusCode(404);
        act("unit-supervisor", id, "review", 0).statusCode(200).body("state", equalTo("REVIEWED"));
        act("secretariat", id, "publication", 1)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("sourceCase", equalTo(it.number()));
        desk.anonymous()
                .get(FAQS + "/" + id)
                .then()
                .statusCode(200)
                .body("question", equalTo("圍籬壞了怎麼辦？"))
                .body("sourceCase", nullValue());
        var message = broker.await("faq-events", received -> ("FAQ-" + id).equals(received.key()));
        assertThat(message.value())
                .isEqualTo("{\"faqId\":\"%s\",\"agency\":\"WRA\",\"publishedOn\":\"2016-01-28\"}".formatted(id));

        for (var use = 0; use < 5; use++) {
            desk.anonymous().post(FAQS + "/" + id + "/uses").then().statusCode(202);
        }
        await().untilAsserted(() -> desk.anonymous()
                .get(FAQS + "/" + id)
                .then()
                .body("uses", equalTo(5))
                .header("ETag", "\"2\""));

        act("secretariat", id, "retirement", 2).statusCode(200);
        desk.anonymous().get(FAQS + "/" + id).then().statusCode(404);
        desk.anonymous().post(FAQS + "/" + id + "/uses").then().statusCode(404);
    }

    @Test
    void the_published_are_found_by_words_page_by_page() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var first = published("水門 " + word + " 何時開？", "每日 ＡＢＣ 時");
        var second = published("水門 " + word + " 何時關？", "每日 abc 時");
        drafts.drafted(null, "草稿 " + word, "未審");
        desk.anonymous()
                .queryParam("q", word.toUpperCase() + " abc")
                .get(FAQS)
                .then()
                .statusCode(200)
                .body("items.faqId", equalTo(List.of(second, first)));
        desk.anonymous().queryParam("q", word + " 何時開").get(FAQS).then().body("items.faqId", equalTo(List.of(first)));
        desk.anonymous().queryParam("q", word + " %").get(FAQS).then().body("items.faqId", equalTo(List.of()));
        var next = desk.anonymous()
                .queryParam("q", word)
                .queryParam("limit", 1)
                .get(FAQS)
                .then()
                .body("items.faqId", equalTo(List.of(second)))
                .extract()
                .<String>path("next");
        desk.anonymous()
                .queryParam("q", word)
                .queryParam("cursor", next)
                .get(FAQS)
                .then()
                .body("items.faqId", equalTo(List.of(first)))
                .body("next", nullValue());
    }

    @Test
    void each_step_is_for_its_role_and_in_its_order() {
        drafts.draft("secretariat", "WRA", null, "問", "答").statusCode(403);
        var id = drafts.drafted(null, "問", "答");
        act("secretariat", id, "publication", 0).statusCode(409).body("code", equalTo("FAQ_MOVE_REFUSED"));
        act("case-officer", id, "review", 0).statusCode(403);
        act("unit-supervisor", id, "publication", 0).statusCode(403);
        desk.as("unit-supervisor", "KCG")
                .header("If-Match", "\"0\"")
                .put(FAQS + "/" + id + "/review")
                .then()
                .statusCode(404);
        act("unit-supervisor", id, "review", 9).statusCode(412);
        act("unit-supervisor", id, "review", 0).statusCode(200);
        act("secretariat", id, "return", 1).statusCode(200).body("state", equalTo("DRAFT"));
        act("secretariat", id, "return", 2).statusCode(409);
        desk.as("case-officer", "WRA").get(FAQS + "/work").then().body("items.faqId", hasItem(id));
        desk.as("case-officer", "KCG").get(FAQS + "/work").then().body("items.faqId", not(hasItem(id)));
        desk.anonymous().get(FAQS + "/work").then().statusCode(401);
    }

    private String published(String question, String answer) {
        var id = drafts.drafted(null, question, answer);
        act("unit-supervisor", id, "review", 0).statusCode(200);
        act("secretariat", id, "publication", 1).statusCode(200);
        return id;
    }

    private ValidatableResponse act(String role, String id, String act, long version) {
        return desk.as(role, "WRA")
                .header("If-Match", "\"" + version + "\"")
                .put(FAQS + "/" + id + "/" + act)
                .then();
    }
}
