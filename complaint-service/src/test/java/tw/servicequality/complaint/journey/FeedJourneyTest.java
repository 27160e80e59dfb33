package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FeedJourneyTest {

    private static final String MINE = "/api/v1/complaint-feeds/mine";

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
    void an_officer_subscribes_to_the_due_days_of_his_open_cases() {
        var mine = desk.assigned();
        var nobodys = desk.filed();
        var feed = issued(desk.as("case-officer", "WRA"), "OFFICER");

        assertThat(read(feed)).contains(mine + " 辦理中").doesNotContain(nobodys, "陳大明", "圍籬");
        assertThat(events(feed)).allSatisfy(event -> {
            assertThat(event.getSequence().getValue()).isNotNegative();
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        });
        desk.close(desk.as("case-officer", "WRA"), mine, 1).statusCode(200);
        assertThat(read(feed)).doesNotContain(mine);
    }

    @Test
    void a_supervisor_subscribes_to_the_due_days_of_the_unit() {
        var number = desk.assigned();
        var feed = issued(desk.anonymous().auth().oauth2(Tokens.of("unit-supervisor", "WRA", "ASSET")), "UNIT");

        assertThat(read(feed)).contains(number);
        issue(desk.as("case-officer", "WRA"), "UNIT")
                .statusCode(422)
                .body("code", equalTo("COMPLAINT_FEED_UNIT_REFUSED"));
        issue(desk.as("unit-supervisor", "WRA"), "UNIT").statusCode(422);
    }

    @Test
    void a_new_address_ends_the_old_and_a_revoked_one_is_gone() {
        var old = issued(desk.as("secretariat", "WRA"), "OFFICER");
        var renewed = issued(desk.as("secretariat", "WRA"), "OFFICER");
        given().get(old).then().statusCode(404).body("code", equalTo("COMPLAINT_FEED_NOT_FOUND"));
        given().get(renewed).then().statusCode(200).contentType(startsWith("text/calendar"));

        desk.as("secretariat", "WRA").delete(MINE).then().statusCode(204);
        given().get(renewed).then().statusCode(404);
        desk.as("secretariat", "WRA").delete(MINE).then().statusCode(404);
    }

    @Test
    void an_address_runs_out_after_four_hundred_days() {
        var feed = issued(desk.as("case-officer", "KCG"), "OFFICER");
        clock.moveTo("2017-03-03T09:59");
        given().get(feed).then().statusCode(200);
        clock.moveTo("2017-03-03T10:00");
        given().get(feed).then().statusCode(404);
    }

    @Test
    void the_secret_is_not_kept() throws SQLException {
        var feed = issued(desk.as("case-officer", "MOEA"), "OFFICER");
        var secret = feed.substring(feed.lastIndexOf('/') + 1, feed.length() - ".ics".length());

        assertThat(desk.number("select count(*) from feed as f where f::text like '%" + secret + "%'"))
                .isZero();
        assertThat(desk.number("select length(digest) from feed where agency = 'MOEA'"))
                .isEqualTo(32);
    }

    @Test
    void the_secret_stands_in_no_log_even_when_reading_fails() throws SQLException {
        var feed = issued(desk.as("case-officer", "WRA"), "OFFICER");
        var secret = feed.substring(feed.lastIndexOf('/') + 1, feed.length() - ".ics".length());
        var log = LogLines.open();
        try (log) {
            given().get(feed).then().statusCode(200);
            given().get(feed.replace(".ics", ".txt")).then().statusCode(404);
            desk.execute("alter table feed rename to feed_away");
            given().get(feed).then().statusCode(500);
        } finally {
            desk.execute("alter table feed_away rename to feed");
        }

        assertThat(log.lines()).as("the failure is logged").anyMatch(line -> line.contains("unexpected failure"));
        assertThat(log.lines()).noneMatch(line -> line.contains(secret));
    }

    @Test
    void who_handles_no_cases_has_no_feed() {
        issue(desk.as("planner", "WRA"), "OFFICER").statusCode(403);
        issue(desk.anonymous(), "OFFICER").statusCode(401);
    }

    private static String issued(RequestSpecification who, String scope) {
        return issue(who, scope)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("path");
    }

    private static ValidatableResponse issue(RequestSpecification who, String scope) {
        return who.body("{\"scope\":\"" + scope + "\"}").put(MINE).then();
    }

    private static String read(String feed) {
        return given().get(feed).then().statusCode(200).extract().asString().replace("\r\n ", "");
    }

    private static List<VEvent> events(String feed) {
        return Biweekly.parse(given().get(feed).asString()).first().getEvents();
    }
}
