package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** From the notice through its improvements until they are closed. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImprovementJourneyTest {

    private static final String TYPE = "tw.servicequality.assessment.Improvement";

    @Inject
    AgencyDirectory directory;

    @Inject
    Tables tables;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void what_a_notice_names_is_reported_returned_reported_again_and_closed() {
        var path = "improvements/" + opened("D");
        After.put("planner", "WRA-NORTH", path + "/owner", 0, Map.of("unit", "NONE"))
                .statusCode(422)
                .body("code", equalTo("IMPROVEMENT_UNIT_UNKNOWN"));
        After.put("assessor", "WRA", path + "/closure", 0, Map.of("text", "太早"))
                .statusCode(409)
                .body("code", equalTo("IMPROVEMENT_MOVE_REFUSED"));
        After.put("planner", "WRA-NORTH", path + "/report", 0, Map.of("text", "已加設英文"))
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("overdue", equalTo(false));
        After.put("assessor", "WRA", path + "/return", 1, Map.of("text", "請補附照片"))
                .statusCode(200);
        After.put("planner", "WRA-NORTH", path + "/report", 1, Map.of("text", "x"))
                .statusCode(412);
        After.put("planner", "WRA-NORTH", path + "/report", 2, Map.of("text", "照片如附"))
                .statusCode(200);
        After.put("planner", "WRA-NORTH", path + "/closure", 3, Map.of("text", "x"))
                .statusCode(403);
        After.put("assessor", "WRA", path + "/closure", 3, Map.of("text", "同意結案"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        Assessing.as("planner", "WRA-SOUTH").get("/api/v1/" + path).then().statusCode(404);
    }

    @Test
    void the_limit_is_a_month_by_the_office_calendar_and_says_its_article() {
        var round = After.finished(Map.of("WRA-NORTH", "D"));
        After.noticed(After.assessment(round, "WRA-NORTH"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("rule", startsWith("one-month 台灣自來水公司第一區管理處"))
                .body("calendar", startsWith("known@"));
        var wrong = Map.of("documentNumber", "x", "improvements", List.of(Map.of("criterion", "D9", "text", "x")));
        After.post("secretariat", "WRA", "assessments/" + After.assessment(round, "WRA-NORTH") + "/notices", wrong)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/improvements/0/criterion"));
    }

    @Test
    void each_moment_of_the_limit_is_told_once_and_none_after_the_report() throws SQLException {
        var late = opened("D");
        var reported = opened("J");
        After.put("planner", "WRA-NORTH", "improvements/" + reported + "/report", 0, Map.of("text", "x"))
                .statusCode(200);
        for (var id : List.of(late, reported)) {
            tables.change("update improvement set due_on = current_date - 30 where improvement_id = '" + id + "'");
            tables.change("update timer set due_at = now(), next_try_at = now() where subject = '" + id + "'");
        }
        for (var told : List.of("Approaching", "Due", "Overdue", "Escalated")) {
            Awaitility.await().until(() -> told(told, late) == 1);
        }
        assertThat(tables.count("timer", "subject in ('" + late + "', '" + reported + "')"))
                .isZero();
        assertThat(told("Approaching", reported)).isZero();
        assertThat(tables.count("outbox", "subject = '" + late + "'")).isEqualTo(5);
    }

    @Test
    void practices_are_offered_to_others_and_taken_up() {
        var offer = Map.of("title", "一處受理", "summary", "免書證", "rocYear", 105);
        var id = After.post("planner", "WRA-NORTH", "best-practices", offer)
                .statusCode(201)
                .extract()
                .<String>path("practiceId");
        var path = "best-practices/" + id;
        After.put("planner", "WRA-NORTH", path + "/adoption", 0, Map.of("note", "自己"))
                .statusCode(422)
                .body("code", equalTo("BEST_PRACTICE_OWN"));
        After.put("secretariat", "KCG", path + "/adoption", 0, Map.of("note", "比照設置"))
                .statusCode(200)
                .body("adoptions.agency", equalTo(List.of("KCG")));
        After.put("planner", "KCG", path + "/withdrawal", 1, Map.of()).statusCode(404);
        After.put("planner", "WRA-NORTH", path + "/withdrawal", 1, Map.of()).statusCode(200);
        Assessing.as("planner", "KCG")
                .get("/api/v1/best-practices?limit=200")
                .then()
                .body("items.practiceId", not(hasItem(id)));
    }

    private long told(String what, String id) {
        return tables.count("outbox", "type = '" + TYPE + what + ".v1' and subject = '" + id + "'");
    }

    private String opened(String office) {
        var round = After.finished(Map.of("WRA-NORTH", office));
        var id = After.assessment(round, "WRA-NORTH");
        After.noticed(id).statusCode(201);
        return tables.text("select improvement_id from improvement where assessment_id = '" + id + "'");
    }
}
