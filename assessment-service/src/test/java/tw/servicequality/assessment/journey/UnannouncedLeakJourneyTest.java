package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Every way we know of by which the subject of a check to come might find it out, tried as the subject. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnannouncedLeakJourneyTest {

    private static final String ASSESSMENTS = "/api/v1/assessments/";
    private static final String ROUNDS = "/api/v1/assessment-rounds/";
    private static final int TRIES = 150;

    @Inject
    AgencyDirectory directory;

    @Inject
    Tables tables;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assessor    | /panel
            agency-head | /panel
            planner     | /results
            planner     | /recomputation
            planner     | /comparison
            agency-head | /appeals
            agency-head | /appeals/00000000-0000-0000-0000-000000000001
            assessor    | /reconciliation
            assessor    | /score-drafts
            """)
    void what_is_asked_of_it_is_answered_as_if_it_did_not_exist(String role, String path) {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        assertSame(id, some -> Assessing.as(role, "WRA-NORTH").get(ASSESSMENTS + some + path));
    }

    @Test
    void what_is_changed_in_it_is_answered_as_if_it_did_not_exist() {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        var points = Map.of("points", 1);
        var scores = Map.of("scores", List.of(Map.of("criterion", "D4.1.1.a", "points", 1)));
        assertSame(id, some -> put("assessor", some + "/scores/D4.1.1.a", points));
        assertSame(id, some -> put("assessor", some + "/reconciliation", scores));
        assertSame(id, some -> put("assessor", some + "/scoring-completion", ""));
        assertSame(id, some -> put("assessor", some + "/recusal", Map.of("reason", "x")));
        assertSame(id, some -> put("secretariat", some + "/panel", Assessing.panel("WRA-NORTH")));
        assertSame(
                id,
                some -> put(
                        "agency-head", some + "/correction", Map.of("reason", "x", "scores", scores.get("scores"))));
        assertSame(id, some -> Assessing.as("assessor", "WRA-NORTH")
                .delete(ASSESSMENTS + some + "/score-drafts/D4.1.1.a"));
        assertSame(id, some -> appeal(some, UUID.randomUUID().toString()));
    }

    /** A key that the assessors have used means nothing in other hands, and one's own refusal is no other for a check that exists. */
    @Test
    void idempotency_keys_tell_nothing() {
        var key = UUID.randomUUID().toString();
        var opening = Assessing.opening(Assessing.publishedSheet(), "SPOT_CHECK", List.of("WRA-NORTH"));
        var id = Assessing.as("assessor", "WRA")
                .header("Idempotency-Key", key)
                .body(opening)
                .post("/api/v1/assessment-rounds")
                .<String>path("assessments[0].assessmentId");
        var theirs = Assessing.as("assessor", "WRA-NORTH")
                .header("Idempotency-Key", key)
                .body(opening)
                .post("/api/v1/assessment-rounds");
        assertThat(theirs.statusCode()).isEqualTo(422);
        assertThat(theirs.<String>path("code")).isEqualTo("SUBJECT_NOT_ADMITTED");
        var own = UUID.randomUUID().toString();
        assertThat(appeal(id, own).statusCode()).isEqualTo(404);
        assertThat(appeal(UUID.randomUUID().toString(), own).statusCode()).isEqualTo(404);
    }

    /** The list before and after is the same to the byte: items, number of items, cursor, headers. */
    @Test
    void lists_counts_and_cursors_are_the_same_as_if_it_did_not_exist() {
        for (var query : List.of("", "?limit=1", "?limit=200")) {
            var before = Assessing.as("auditor", "WRA-NORTH").get(ASSESSMENTS.replaceAll("/$", "") + query);
            for (var times = 0; times < 3; times++) {
                Assessing.spotCheckOf("WRA-NORTH");
            }
            var after = Assessing.as("auditor", "WRA-NORTH").get(ASSESSMENTS.replaceAll("/$", "") + query);
            assertThat(after.asString()).isEqualTo(before.asString());
            assertThat(after.header("Link")).isEqualTo(before.header("Link"));
        }
    }

    /** Random ids: a neighbour's id tells nothing, nor does their order tell when something was made. */
    @Test
    void ids_cannot_be_guessed_and_tell_no_time() {
        var ids = Stream.generate(() -> UUID.fromString(Assessing.spotCheckOf("WRA-NORTH")))
                .limit(8)
                .toList();
        assertThat(ids).allMatch(id -> id.version() == 4).doesNotHaveDuplicates();
        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }

    @Test
    void own_self_assessment_is_not_hindered_by_a_check_to_come() {
        Assessing.spotCheckOf("WRA-NORTH");
        var opening = new java.util.HashMap<>(
                Assessing.opening(Assessing.publishedSheet(), "SELF_ASSESSMENT", List.of("WRA-NORTH")));
        opening.put("half", "FIRST");
        Assessing.openingRound("secretariat", "WRA-NORTH", opening).statusCode(201);
    }

    @Test
    void nothing_leaves_the_service_before_the_visit_whatever_is_done() {
        var round = Assessing.spotCheck(List.of("WRA-NORTH"));
        var id = round.<String>path("assessments[0].assessmentId");
        Assessing.changing("secretariat", "WRA", ASSESSMENTS + id + "/panel", Assessing.panel("WRA"))
                .statusCode(200);
        Assessing.changing("assessor", "WRA", ASSESSMENTS + id + "/recusal", Map.of("reason", "x"))
                .statusCode(204);
        for (var about : List.of(id, round.<String>path("roundId"))) {
            assertThat(tables.count("outbox", "data like '%" + about + "%' or subject = '" + about + "'"))
                    .isZero();
        }
    }

    /** The same query finds nothing in both cases, so the middle of many answers lies close together; asked in turn, as load comes and goes. */
    @Test
    void the_time_of_the_answer_tells_nothing() {
        var round = Assessing.spotCheck(List.of("WRA-NORTH"));
        assertSameTime(ASSESSMENTS, round.path("assessments[0].assessmentId"));
        assertSameTime(ROUNDS, round.path("roundId"));
    }

    private static void assertSameTime(String place, String id) {
        var hidden = new ArrayList<Long>();
        var absent = new ArrayList<Long>();
        for (var tries = 0; tries < TRIES; tries++) {
            hidden.add(nanos(place + id));
            absent.add(nanos(place + UUID.randomUUID()));
        }
        assertThat((double) median(hidden) / median(absent)).isBetween(0.7, 1.4);
    }

    private static long nanos(String path) {
        var begun = System.nanoTime();
        Assessing.as("assessor", "WRA-NORTH").get(path);
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void assertSame(String id, java.util.function.Function<String, Response> asking) {
        var none = UUID.randomUUID().toString();
        var hidden = asking.apply(id);
        var absent = asking.apply(none);
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(hidden.asString().replace(id, "ID"))
                .isEqualTo(absent.asString().replace(none, "ID"));
    }

    private static Response put(String role, String path, Object body) {
        return Assessing.as(role, "WRA-NORTH")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(ASSESSMENTS + path);
    }

    private static Response appeal(String id, String key) {
        return Assessing.as("planner", "WRA-NORTH")
                .header("Idempotency-Key", key)
                .body(Map.of("grounds", "x"))
                .post(ASSESSMENTS + id + "/appeals");
    }
}
