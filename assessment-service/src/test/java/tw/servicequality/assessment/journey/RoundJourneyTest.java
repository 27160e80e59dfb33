package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RoundJourneyTest {

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void four_offices_are_visited_scored_finalised_and_ranked_with_a_tie() {
        var round = Assessing.spotCheck(Assessing.OFFICES);
        var roundId = round.<String>path("roundId");
        var worked = Map.of("WRA-NORTH", "B", "WRA-CENTRAL", "C", "WRA-SOUTH", "E", "WRA-RIVER4", "D");
        for (var at = 0; at < 4; at++) {
            var id = round.<String>path("assessments[" + at + "].assessmentId");
            var office = Assessing.office(worked.get(round.<String>path("assessments[" + at + "].subject")));
            ranking(roundId, "assessor", "WRA").statusCode(409).body("code", equalTo("ROUND_NOT_COMPLETE"));
            Assessing.visitedAndScored(id, office);
            Assessing.finalizing(id)
                    .statusCode(200)
                    .body("total", equalTo(office.total()))
                    .body("grade", equalTo(office.grade().name()));
        }

        ranking(roundId, "assessor", "WRA")
                .statusCode(200)
                .body("tieRule", equalTo("SHARED_RANK"))
                .body("ranks.agency", contains("WRA-CENTRAL", "WRA-NORTH", "WRA-RIVER4", "WRA-SOUTH"))
                .body("ranks.rank", contains(1, 1, 3, 4))
                .body("ranks.total", contains(950, 950, 900, 899))
                .body("ranks.grade", contains("EXCELLENT", "EXCELLENT", "EXCELLENT", "GOOD"));
        ranking(roundId, "planner", "WRA-NORTH").statusCode(200);
        ranking(roundId, "planner", "KCG").statusCode(404).body("code", equalTo("ROUND_NOT_FOUND"));
        var told = broker.await("ranking-events", message -> message.key().equals(roundId));
        assertThat(told.value())
                .contains("\"rank\":3,\"agency\":\"WRA-RIVER4\"")
                .contains("\"tieRule\":\"SHARED_RANK\"");
    }

    @Test
    void two_last_assessments_finalised_at_once_make_one_ranking() throws Exception {
        var round = Assessing.spotCheck(List.of("WRA-NORTH", "WRA-SOUTH"));
        var ids = round.<List<String>>path("assessments.assessmentId");
        ids.forEach(id -> Assessing.visitedAndScored(id, Assessing.office("D")));
        try (var assessors = Executors.newFixedThreadPool(2)) {
            var both = ids.stream()
                    .<Callable<ValidatableResponse>>map(id -> () -> Assessing.finalizing(id))
                    .toList();
            for (var done : assessors.invokeAll(both)) {
                done.get().statusCode(200);
            }
        }
        ranking(round.path("roundId"), "assessor", "WRA").statusCode(200).body("ranks.rank", contains(1, 1));
    }

    @Test
    void a_round_is_opened_for_those_below_on_a_published_sheet_of_its_year() {
        var sheet = Assessing.publishedSheet();
        var draft = Assessing.draftSheet();
        opened(draft, "SPOT_CHECK", "WRA-NORTH").statusCode(409).body("code", equalTo("SCORE_SHEET_NOT_PUBLISHED"));
        opened(UUID.randomUUID().toString(), "SPOT_CHECK", "WRA-NORTH").statusCode(404);
        opened(sheet, "SPOT_CHECK", "WRA").statusCode(422).body("errors[0].pointer", equalTo("/subjects/0"));
        opened(sheet, "SPOT_CHECK", "KCG-WRB").statusCode(422).body("code", equalTo("SUBJECT_NOT_ADMITTED"));
        opened(sheet, "SELF_ASSESSMENT", "WRA-NORTH").statusCode(422).body("code", equalTo("SUBJECT_NOT_ADMITTED"));
        opened(sheet, "SPOT_CHECK", "WRA-NORTH", "WRA-NORTH").statusCode(422).body("code", equalTo("SUBJECT_REPEATED"));
        Assessing.openingRound("assessor", "KCG", Assessing.opening(sheet, "SPOT_CHECK", List.of("KCG-WRB")))
                .statusCode(422)
                .body("code", equalTo("SHEET_NOT_APPLICABLE"));
        Assessing.openingRound("planner", "WRA", Assessing.opening(sheet, "SPOT_CHECK", List.of("WRA-NORTH")))
                .statusCode(403);
        var otherYear = Map.<String, Object>of(
                "scoreSheetId",
                sheet,
                "kind",
                "SPOT_CHECK",
                "title",
                "x",
                "rocYear",
                106,
                "subjects",
                List.of("WRA-NORTH"));
        Assessing.openingRound("assessor", "WRA", otherYear)
                .statusCode(422)
                .body("code", equalTo("ROC_YEAR_OF_OTHER_SHEET"));
    }

    private static ValidatableResponse opened(String sheet, String kind, String... subjects) {
        return Assessing.openingRound("assessor", "WRA", Assessing.opening(sheet, kind, List.of(subjects)));
    }

    private static ValidatableResponse ranking(String round, String role, String agency) {
        return Assessing.as(role, agency)
                .get("/api/v1/assessment-rounds/" + round + "/ranking")
                .then();
    }
}
