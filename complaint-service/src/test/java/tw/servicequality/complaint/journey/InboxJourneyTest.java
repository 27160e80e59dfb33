package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxJourneyTest {

    private static final List<String> SAID_ALIKE = List.of(
            "caseNumber",
            "agency",
            "channel",
            "type",
            "category",
            "title",
            "status",
            "alert",
            "filedOn",
            "petitioner",
            "assignment");

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

    /** To the agency above, to which the case itself shows its petitioner masked too. */
    @Test
    void a_line_says_what_its_case_says() {
        clock.moveTo("2016-04-06T10:00");
        var filed = desk.filed();
        var joint = desk.filed();
        var assignment = "{\"unit\":\"ASSET\",\"officer\":\"wra.case-officer\",\"jointUnits\":[\"ASSET\"]}";
        desk.changed(supervisor(), joint, 0, "assignment", assignment).statusCode(200);
        var inTime = desk.assigned();
        desk.close(supervisor(), inTime, 1).statusCode(200);
        var late = desk.assigned();
        clock.moveTo("2016-06-01T10:00");
        desk.close(supervisor(), late, 1).statusCode(200);
        List.of(filed, joint).forEach(open -> desk.awaitTimersOf(open, clock.instant()));

        var cases = List.of(filed, joint, inTime, late);
        var lines = lines("secretariat", "MOEA", "/api/v1/complaints?limit=200").stream()
                .filter(line -> cases.contains(line.get("caseNumber")))
                .toList();
        assertThat(lines).map(line -> line.get("onTime")).containsExactly(null, null, true, false);
        assertThat(lines).map(line -> line.get("caseNumber")).containsExactlyElementsOf(cases);
        lines.forEach(line -> assertThat(line).isEqualTo(ofCase(line)));
    }

    private RequestSpecification supervisor() {
        return desk.as("unit-supervisor", "WRA");
    }

    /** The line as its case would have it; how many days are left it does not say. */
    private Map<String, Object> ofCase(Map<String, Object> line) {
        var found = desk.as("secretariat", "MOEA")
                .get(COMPLAINTS + "/" + line.get("caseNumber"))
                .jsonPath();
        var own = new HashMap<String, Object>();
        SAID_ALIKE.forEach(key -> own.put(key, found.get(key)));
        own.put("dueOn", found.get("deadline.dueOn"));
        own.put("onTime", found.get("closure.onTime"));
        own.put("workingDaysLeft", line.get("workingDaysLeft"));
        own.values().removeIf(Objects::isNull);
        return own;
    }

    private List<String> turned(String start) {
        return lines("case-officer", "WRA", start).stream()
                .map(line -> (String) line.get("caseNumber"))
                .toList();
    }

    /** Follows the links from page to page. */
    private List<Map<String, Object>> lines(String role, String agency, String start) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var next = start; next != null; ) {
            var page = desk.as(role, agency).urlEncodingEnabled(false).get(next);
            lines.addAll(page.<List<Map<String, Object>>>path("items"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return lines;
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
