package tw.servicequality.platform.parkedtimer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ParkedTimerJourneyTest {

    private static final String TIMERS = "/api/v1/operations/note/parked-timers";

    @Inject
    AgroalDataSource database;

    @AfterEach
    void clear() throws SQLException {
        execute("delete from timer where kind = 'parked-test'");
    }

    @Test
    void an_operator_sees_a_parked_timer_and_lets_it_fire_again() throws SQLException {
        park("案/1");
        park("案/2");

        asAdmin()
                .get(TIMERS)
                .then()
                .statusCode(200)
                .body("items.subject", hasItems("案/1", "案/2"))
                .body("items[0].lastFailure", equalTo("poison"))
                .body("items[0].attempts", equalTo(8))
                .body("items[0].dueAt", equalTo("2016-03-01T01:00:00Z"));
        var id = new TimerId("parked-test", "案/1").text();
        var tag = asAdmin()
                .get(TIMERS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        revive(id, tag).statusCode(200).body("id", equalTo(id));

        assertThat(text("select attempts || ' ' || (parked_at is null) || ' ' || (next_try_at > due_at) from timer"
                        + " where kind = 'parked-test' and subject = '案/1'"))
                .isEqualTo("0 true true");
        revive(id, tag).statusCode(404).body("code", equalTo("PARKED_TIMER_NOT_FOUND"));
        await().until(() -> text("select actor from audit_entry where type = 'ParkedTimerRevived'"
                        + " and subject = 'parked-timer/parked-test/案/1'")
                .equals(".platform-administrator"));
    }

    @Test
    void a_page_of_parked_timers_leads_to_the_next() throws SQLException {
        park("p1");
        park("p2");
        park("p3");
        var next = asAdmin()
                .queryParam("limit", 2)
                .get(TIMERS)
                .then()
                .statusCode(200)
                .body("items.subject", equalTo(java.util.List.of("p1", "p2")))
                .extract()
                .jsonPath()
                .getString("next");
        asAdmin()
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(TIMERS)
                .then()
                .body("items[0].subject", equalTo("p3"));
    }

    @Test
    void a_revival_needs_the_version_that_was_read() throws SQLException {
        park("v");
        var id = new TimerId("parked-test", "v").text();
        revive(id, "\"1\"").statusCode(412).body("code", equalTo("VERSION_STALE"));
        asAdmin().put(TIMERS + "/" + id + "/revival").then().statusCode(428);
    }

    @Test
    void what_is_not_parked_or_not_an_id_is_not_found() {
        for (var id : new String[] {new TimerId("parked-test", "none").text(), "x", "!", "AAAA", "HwA"}) {
            revive(id, "*").statusCode(404).body("code", equalTo("PARKED_TIMER_NOT_FOUND"));
        }
    }

    @Test
    void parked_timers_are_for_the_platform_administrator_of_this_service_only() {
        given().auth().oauth2(Tokens.of("writer", "WRA")).get(TIMERS).then().statusCode(403);
        given().get(TIMERS).then().statusCode(401);
        asAdmin().get("/api/v1/operations/other/parked-timers").then().statusCode(404);
    }

    private static ValidatableResponse revive(String id, String ifMatch) {
        return asAdmin()
                .header("If-Match", ifMatch)
                .put(TIMERS + "/{id}/revival", id)
                .then();
    }

    private static RequestSpecification asAdmin() {
        return given().auth().oauth2(Tokens.of("platform-administrator", ""));
    }

    private void park(String subject) throws SQLException {
        execute("insert into timer (kind, subject, due_at, next_try_at, attempts, parked_at, last_failure) values"
                + " ('parked-test', '" + subject
                + "', '2016-03-01T01:00:00Z', '2016-03-01T01:02:07Z', 8, now(), 'poison')");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    /** The single text, or an empty one when there is no row. */
    private String text(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
