package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** A result is final; what was wrong in it becomes a next edition that says why, and the ranking follows. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppealJourneyTest {

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
    void an_appeal_that_is_upheld_leads_to_a_next_edition_and_a_ranking_published_anew() {
        var round = Assessing.finished("WRA-NORTH", "E");
        var id = round.<String>path("assessments[0].assessmentId");
        var appeal = filed(id);
        decide(id, appeal, "0", "UPHELD").statusCode(200).body("status", equalTo("UPHELD"));

        correct(id, Map.of("reason", "重新認定", "appealId", appeal, "scores", List.of(score("D4.1.1.a", 19))))
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("total", equalTo(900))
                .body("grade", equalTo("EXCELLENT"))
                .body("scores.find { it.criterion == 'D4.1.1.a' }.points", equalTo(19));

        get(id, "/appeals/" + appeal).body("status", equalTo("CORRECTED"));
        get(id, "/results")
                .body("editions.total", contains(899, 900))
                .body("editions.reason", contains("", "重新認定"))
                .body("editions[1].appealId", equalTo(appeal));
        get(id, "/comparison")
                .body("difference", equalTo(1))
                .body("reason", equalTo("重新認定"))
                .body("changes.criterion", contains("D4.1.1.a"))
                .body("changes[0].before", equalTo(18))
                .body("changes[0].after", equalTo(19));
        get(id, "/explanation").body("total", equalTo(900)).body("edition", equalTo(2));
        get(id, "/explanation?edition=1").body("total", equalTo(899)).body("grade", equalTo("GOOD"));
        get(id, "/explanation?edition=3").statusCode(404).body("code", equalTo("RESULT_NOT_FOUND"));
        ranking(round.path("roundId"), "").body("edition", equalTo(2)).body("ranks.total", contains(900));
        ranking(round.path("roundId"), "?edition=1").body("edition", equalTo(1)).body("ranks.total", contains(899));
        assertTold(id, round.path("roundId"));
    }

    private void assertTold(String id, String round) {
        var told = tables.text(
                "select string_agg(split_part(type, '.', 4) || ' ' || (data::jsonb ->> 'version'), ', ' order by id)"
                        + " from outbox where subject in ('" + id + "', '" + round + "')");
        assertThat(told)
                .isEqualTo("AssessmentFinalized 1, RankingPublished 1, AssessmentCorrected 2, AssessmentFinalized 2,"
                        + " RankingPublished 2");
        assertThat(tables.count("outbox", "subject = '" + id + "' and data like '%重新認定%'"))
                .isZero();
    }

    @Test
    void an_appeal_that_is_rejected_says_why_and_changes_nothing() {
        var id = Assessing.finished("WRA-SOUTH", "E").<String>path("assessments[0].assessmentId");
        var appeal = filed(id);
        filing("WRA-SOUTH", id, "D4.1.1.a").statusCode(409).body("code", equalTo("APPEAL_PENDING"));
        decide(id, appeal, "7", "REJECTED").statusCode(412);
        decide(id, appeal, "0", "REJECTED").statusCode(200).body("reasons", equalTo("理由"));
        decide(id, appeal, "1", "UPHELD").statusCode(409).body("code", equalTo("APPEAL_MOVE_REFUSED"));
        correct(id, Map.of("reason", "x", "appealId", appeal, "scores", List.of(score("D4.1.1.a", 27))))
                .statusCode(409)
                .body("code", equalTo("APPEAL_NOT_UPHELD"));
        get(id, "").body("edition", equalTo(1)).body("total", equalTo(899));

        var again = filed(id);
        Assessing.as("planner", "WRA-SOUTH")
                .header("If-Match", "\"0\"")
                .put("/api/v1/assessments/" + id + "/appeals/" + again + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        get(id, "/appeals").body("appeals", hasSize(2));
    }

    @Test
    void only_a_final_result_is_appealed_against_and_only_by_its_subject() {
        var open = Assessing.spotCheckOf("WRA-NORTH");
        filing("WRA-NORTH", open, "D4.1.1.a").statusCode(404);
        Assessing.visited(open);
        filing("WRA-NORTH", open, "D4.1.1.a").statusCode(409).body("code", equalTo("ASSESSMENT_NOT_FINALIZED"));
        var id = Assessing.finished("WRA-NORTH", "D").<String>path("assessments[0].assessmentId");
        filing("WRA-SOUTH", id, "D4.1.1.a").statusCode(404);
        filing("WRA", id, "D4.1.1.a").statusCode(404);
        filing("WRA-NORTH", id, "D9")
                .statusCode(422)
                .body("code", equalTo("APPEAL_CRITERION_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/criteria/0"));
    }

    @Test
    void the_database_itself_refuses_to_change_what_is_final() {
        var round = Assessing.finished("WRA-NORTH", "D");
        var id = "'" + round.path("assessments[0].assessmentId") + "'";
        for (var statement : List.of(
                "update assessment set total = 1000 where assessment_id = " + id,
                "update assessment set total = 1000, edition = 2 where assessment_id = " + id,
                "update assessment_score set points = 0 where assessment_id = " + id,
                "delete from assessment_score where assessment_id = " + id,
                "update assessment_result set total = 1000 where assessment_id = " + id,
                "update ranking set tie_rule = 'DENSE_RANK' where round_id = '" + round.path("roundId") + "'",
                "update ranking_place set rank = 2 where assessment_id = " + id)) {
            assertThatThrownBy(() -> tables.change(statement)).as(statement).hasMessageContaining("not change");
        }
    }

    private static String filed(String id) {
        var subject =
                Assessing.as("assessor", "WRA").get("/api/v1/assessments/" + id).<String>path("subject");
        return filing(subject, id, "D4.1.1.a")
                .statusCode(201)
                .body("status", equalTo("FILED"))
                .extract()
                .path("appealId");
    }

    private static ValidatableResponse filing(String agency, String id, String criterion) {
        return Assessing.as("planner", agency)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("grounds", "當日系統維護", "criteria", List.of(criterion)))
                .post("/api/v1/assessments/" + id + "/appeals")
                .then();
    }

    private static ValidatableResponse decide(String id, String appeal, String version, String decision) {
        return Assessing.as("agency-head", "WRA")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("decision", decision, "reasons", "理由"))
                .put("/api/v1/assessments/" + id + "/appeals/" + appeal + "/decision")
                .then();
    }

    private static ValidatableResponse correct(String id, Map<String, Object> correction) {
        return Assessing.changing("agency-head", "WRA", "/api/v1/assessments/" + id + "/correction", correction);
    }

    private static Map<String, Object> score(String criterion, int points) {
        return Map.of("criterion", criterion, "points", points, "remark", "依維護紀錄重新認定");
    }

    private static ValidatableResponse get(String id, String what) {
        return Assessing.as("planner", "WRA")
                .get("/api/v1/assessments/" + id + what)
                .then();
    }

    private static ValidatableResponse ranking(String round, String query) {
        return Assessing.as("assessor", "WRA")
                .get("/api/v1/assessment-rounds/" + round + "/ranking" + query)
                .then();
    }
}
