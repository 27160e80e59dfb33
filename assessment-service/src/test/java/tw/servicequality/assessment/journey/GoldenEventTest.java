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
            "assessmentId", "roundId", "scoreSheetId", "id", "version", "publishedOn", "finalizedOn", "correctedOn");

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

    private void assertGolden(String event, String subject) {
        var type = "tw.servicequality.assessment." + event + ".v1";
        var told = tables.text("select data from outbox where type = '%s' and subject = '%s'".formatted(type, subject));
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
