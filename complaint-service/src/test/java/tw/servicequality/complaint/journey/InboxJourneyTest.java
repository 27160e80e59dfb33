package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxJourneyTest {

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

    @Test
    void the_inbox_is_sorted_by_due_day_masked_and_turned_page_by_page() {
        clock.moveTo("2016-03-02T10:00");
        var later = desk.filed();
        clock.moveTo("2016-03-01T10:00");
        var first = desk.filed();
        var second = desk.assigned();
        var page = desk.as("case-officer", "WRA")
                .queryParam("dueBefore", "2016-03-11")
                .queryParam("limit", 200)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("items.petitioner.name", hasItem("陳○明"))
                .body("items.petitioner.name", not(hasItem("陳大明")))
                .extract();
        var numbers = page.<List<String>>path("items.caseNumber");

        assertThat(numbers).containsSubsequence(first, second, later);
        assertThat(page.<List<String>>path("items.dueOn")).isSorted();
        assertThat(desk.as("case-officer", "WRA")
                        .queryParam("dueBefore", "2016-03-10")
                        .queryParam("limit", 200)
                        .get(COMPLAINTS)
                        .<List<String>>path("items.caseNumber"))
                .contains(first, second)
                .doesNotContain(later);
        assertThat(desk.as("case-officer", "WRA")
                        .queryParam("status", "ASSIGNED")
                        .queryParam("limit", 200)
                        .get(COMPLAINTS)
                        .<List<String>>path("items.caseNumber"))
                .contains(second)
                .doesNotContain(first, later);
        assertThat(turned("/api/v1/complaints?limit=2&dueBefore=2016-03-11")).isEqualTo(numbers);
    }

    /** Follows the links from page to page. */
    private List<String> turned(String start) {
        var numbers = new java.util.ArrayList<String>();
        for (var next = start; next != null; ) {
            var page = desk.as("case-officer", "WRA").urlEncodingEnabled(false).get(next);
            numbers.addAll(page.<List<String>>path("items.caseNumber"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return numbers;
    }

    @Test
    void an_inbox_shows_own_and_supervised_cases_only() {
        var number = desk.filed();
        inbox("MOEA").body("items.caseNumber", hasItem(number));
        inbox("KCG").body("items.caseNumber", not(hasItem(number)));
        desk.as("personnel-officer", "WRA").get(COMPLAINTS).then().statusCode(403);
        desk.anonymous().get(COMPLAINTS).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "status, LOST",
        "dueBefore, tomorrow",
        "limit, 0",
        "limit, 201",
        "cursor, abc",
        "cursor, MjAxNi0wMi0wNB9DMTA1AA"
    })
    void what_the_inbox_does_not_understand_is_refused(String name, String value) {
        desk.as("case-officer", "WRA")
                .queryParam(name, value)
                .get(COMPLAINTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].pointer", equalTo("?" + name));
    }

    private io.restassured.response.ValidatableResponse inbox(String agency) {
        return desk.as("secretariat", agency)
                .queryParam("limit", 200)
                .get(COMPLAINTS)
                .then()
                .statusCode(200);
    }
}
