package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.assessment.contract.Contracts;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What the outbox really writes is what the contracts show; ids, sheet version and today's date aside. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoldenEventTest {

    private static final Set<String> VARYING = Set.of(
            "assessmentId",
            "roundId",
            "scoreSheetId",
            "id",
            "version",
            "publishedOn",
            "finalizedOn",
            "correctedOn",
            "noticeId",
            "noticedOn",
            "improveBy",
            "improvementId",
            "dueOn",
            "reportedOn",
            "returnedOn",
            "closedOn",
            "entryId",
            "award",
            "recordedOn",
            "publicationId",
            "withdrawnOn");

    @Inject
    AgencyDirectory directory;

    @Inject
    Tables tables;

    TestBroker broker;

    @Test
    void the_told_facts_equal_the_committed_examples() {
        Assessing.registered(broker, directory);
        var round = Assessing.spotCheck(List.of("WRA-NORTH"));
        var assessment = round.<String>path("assessments[0].assessmentId");
        Assessing.visitedAndScored(assessment, Assessing.office("D"));
        Assessing.finalizing(assessment).statusCode(200);

        assertGolden("ScoreSheetPublished", round.path("scoreSheetId"));
        assertGolden("AssessmentFinalized", assessment);
        assertGolden("RankingPublished", round.path("roundId"));

        var score = Map.of("criterion", "D4.1.1.a", "points", 27);
        var correction = Map.of("reason", "加總有誤", "scores", List.of(score));
        var path = "/api/v1/assessments/" + assessment + "/correction";
        Assessing.changing("agency-head", "WRA", path, correction).statusCode(200);
        assertGolden("AssessmentCorrected", assessment);
    }

    @Test
    void so_do_the_facts_of_what_comes_after() {
        Assessing.registered(broker, directory);
        var offices = Map.of("WRA-NORTH", "D", "WRA-SOUTH", "A", "WRA-CENTRAL", "J", "WRA-RIVER4", "B");
        var round = After.finished(offices);
        var assessment = After.assessment(round, "WRA-NORTH");
        var notice = After.noticed(assessment).statusCode(201).extract().<String>path("noticeId");
        var improvement =
                tables.text("select improvement_id from improvement where assessment_id = '" + assessment + "'");
        var path = "improvements/" + improvement;
        After.put("planner", "WRA-NORTH", path + "/report", 0, Map.of("text", "x"));
        After.put("assessor", "WRA", path + "/return", 1, Map.of("text", "x"));
        After.put("planner", "WRA-NORTH", path + "/report", 2, Map.of("text", "x"));
        After.put("assessor", "WRA", path + "/closure", 3, Map.of("text", "x")).statusCode(200);
        assertGolden("ResultNoticed", notice);
        for (var told : List.of("Opened", "Reported", "Returned", "Closed")) {
            assertGolden("Improvement" + told, improvement);
        }
        var publication = After.post(
                        "secretariat",
                        "WRA",
                        "assessment-rounds/" + round.path("roundId") + "/publications",
                        Map.of("title", "結果"))
                .extract()
                .<String>path("publicationId");
        var withdrawn = Map.of("reason", "誤植");
        After.put("secretariat", "WRA", "assessment-results/" + publication + "/withdrawal", 0, withdrawn);
        assertGolden("AssessmentResultsPublished", publication);
        assertGolden("AssessmentResultsWithdrawn", publication);
    }

    @Test
    void and_the_fact_of_an_award() {
        Assessing.registered(broker, directory);
        var entry = Map.of("agency", "WRA-NORTH", "rocYear", 105, "award", "獎-" + UUID.randomUUID(), "title", "x");
        var id = After.post("secretariat", "WRA", "award-entries", entry)
                .extract()
                .<String>path("entryId");
        var way = List.of("PRESELECTED", "NOMINATED", "SHORTLISTED", "CERTIFIED");
        for (var version = 0; version < way.size(); version++) {
            var by = way.get(version).equals("NOMINATED") ? "MOEA" : "WRA";
            var stage = Map.of("stage", way.get(version));
            After.put("secretariat", by, "award-entries/" + id + "/stage", version, stage)
                    .statusCode(200);
        }
        assertGolden("AwardResultRecorded", id);
    }

    private void assertGolden(String event, String subject) {
        var type = "tw.servicequality.assessment." + event + ".v1";
        var told = tables.text("select data from outbox where type = '%s' and subject = '%s' order by sequence limit 1"
                .formatted(type, subject));
        assertThat(masked(Contracts.tree(told))).isEqualTo(masked(Contracts.own(event + ".v1.example.json")));
    }

    private static JsonNode masked(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.remove("supersedes");
            VARYING.stream().filter(object::has).forEach(name -> object.put(name, "…"));
        }
        tree.forEach(GoldenEventTest::masked);
        return tree;
    }
}
