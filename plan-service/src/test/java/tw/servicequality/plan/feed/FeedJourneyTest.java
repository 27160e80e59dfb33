package tw.servicequality.plan.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static tw.servicequality.plan.testing.Portal.as;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.ObligationRows;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

/** The clock stands at 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FeedJourneyTest {

    private static final String MINE = "/api/v1/plan-feeds/mine";
    private static final String OF_SECRETARIAT = "{\"scope\":\"UNIT\",\"unit\":\"SEC\"}";
    private static final LocalDate DUE = LocalDate.of(2016, 3, 31);

    @Inject
    ObligationRows obligations;

    @Inject
    Database database;

    private String plan;

    @BeforeEach
    void a_plan() {
        Portal.knownAgencies();
        plan = Portal.importedPlan("WRA", "plan-001");
    }

    @Test
    void a_unit_subscribes_to_its_due_days_under_its_code_and_its_name() {
        var byCode = obligations.due(plan, "WRA", "SEC", DUE, false);
        var byName = obligations.due(plan, "WRA", "秘書室", DUE, true);
        var elsewhere = obligations.due(plan, "WRA", "企劃組", DUE, false);
        var feed = issued("planner", OF_SECRETARIAT);

        assertThat(read(feed))
                .contains("UID:" + byCode + ".due@service-quality\r\n")
                .contains("SUMMARY:［待辦理］SEC：電話禮貌測試")
                .contains("SUMMARY:［逾期］秘書室：電話禮貌測試")
                .contains("DTSTART;VALUE=DATE:20160331\r\n")
                .contains(byName)
                .doesNotContain(elsewhere);
        assertThat(Biweekly.parse(given().get(feed).asString())
                        .first()
                        .validate(ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
        assertThat(read(issued("planner", "{\"scope\":\"AGENCY\"}"))).contains(byCode, byName, elsewhere);
    }

    @Test
    void what_is_waived_stays_cancelled_with_a_higher_sequence_under_the_same_name() {
        var due = obligations.due(plan, "WRA", "SEC", DUE, false);
        var feed = issued("planner", OF_SECRETARIAT);
        var before = event(feed, due);
        assertThat(before.getStatus()).isNull();
        as("planner", "WRA")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"活動停辦\"}")
                .put("/api/v1/obligations/" + due + "/waiver")
                .then()
                .statusCode(200);
        var after = event(feed, due);
        assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void who_is_of_a_unit_has_the_feed_of_his_own_and_no_other() {
        issue("case-officer", OF_SECRETARIAT).statusCode(422).body("code", equalTo("PLAN_FEED_UNIT_REFUSED"));
        issue("case-officer", "{\"scope\":\"AGENCY\"}").statusCode(422);
        issue("planner", "{\"scope\":\"UNIT\",\"unit\":\"NONE\"}")
                .statusCode(422)
                .body("code", equalTo("PLAN_FEED_UNIT_UNKNOWN"));
        given().auth()
                .oauth2(tw.servicequality.platform.testing.Tokens.of("case-officer", "WRA", "SEC"))
                .contentType("application/json")
                .body("{\"scope\":\"UNIT\"}")
                .put(MINE)
                .then()
                .statusCode(200);
        issue("auditor", OF_SECRETARIAT).statusCode(403);
        given().contentType("application/json")
                .body(OF_SECRETARIAT)
                .put(MINE)
                .then()
                .statusCode(401);
    }

    @Test
    void a_new_address_ends_the_old_and_a_revoked_one_is_gone() {
        var old = issued("secretariat", OF_SECRETARIAT);
        var renewed = issued("secretariat", OF_SECRETARIAT);
        given().get(old).then().statusCode(404).body("code", equalTo("PLAN_FEED_NOT_FOUND"));
        given().get(renewed).then().statusCode(200).contentType(startsWith("text/calendar"));
        as("secretariat", "WRA").delete(MINE).then().statusCode(204);
        given().get(renewed).then().statusCode(404);
        as("secretariat", "WRA").delete(MINE).then().statusCode(404);
    }

    @Test
    void the_secret_is_not_kept_and_stands_in_no_log() {
        List<String> lines = new CopyOnWriteArrayList<>();
        var listener = listener(lines);
        Logger.getLogger("").addHandler(listener);
        var feed = issued("agency-head", OF_SECRETARIAT);
        var secret = feed.substring(feed.lastIndexOf('/') + 1, feed.length() - ".ics".length());
        given().get(feed).then().statusCode(200);
        given().get(feed.replace(".ics", ".txt")).then().statusCode(404);
        Logger.getLogger("").removeHandler(listener);
        assertThat(lines).noneMatch(line -> line.contains(secret));
        assertThat(database.number("select count(*) from feed as f where f::text like ?", "%" + secret + "%"))
                .isZero();
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + " "
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()) + " "
                        + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static VEvent event(String feed, String obligation) {
        return Biweekly.parse(given().get(feed).asString()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(obligation))
                .findAny()
                .orElseThrow();
    }

    private static String read(String feed) {
        return given().get(feed).then().statusCode(200).extract().asString().replace("\r\n ", "");
    }

    private static String issued(String role, String body) {
        return issue(role, body)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("path");
    }

    private static ValidatableResponse issue(String role, String body) {
        return as(role, "WRA").body(body).put(MINE).then();
    }
}
