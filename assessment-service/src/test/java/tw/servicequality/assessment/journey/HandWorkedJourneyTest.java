package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.assessment.criteria.HandWorked;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Offices whose points were added, graded and ranked outside the service, through the whole of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandWorkedJourneyTest {

    private static final Map<String, List<HandWorked>> GROUPS = HandWorked.groups();

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    static Set<String> groups() {
        return GROUPS.keySet();
    }

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void totals_grades_and_ranks_are_those_worked_by_hand(String group) {
        var round = Assessing.spotCheck(Assessing.OFFICES);
        var expected = new LinkedHashMap<String, String>();
        for (var at = 0; at < Assessing.OFFICES.size(); at++) {
            var office = GROUPS.get(group).get(at);
            var agency = Assessing.OFFICES.get(at);
            var id = round.<String>path("assessments.find { it.subject == '" + agency + "' }.assessmentId");
            Assessing.visitedAndScored(id, office);
            Assessing.finalizing(id).statusCode(200);
            expected.put(agency, office.total() + " " + office.grade() + " " + office.rank());
        }

        var ranking =
                Assessing.as("assessor", "WRA").get("/api/v1/assessment-rounds/" + round.path("roundId") + "/ranking");
        var ranked = new LinkedHashMap<String, String>();
        ranking.<List<Map<String, Object>>>path("ranks")
                .forEach(one -> ranked.put(
                        one.get("agency").toString(),
                        one.get("total") + " " + one.get("grade") + " " + one.get("rank")));
        assertThat(ranked).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
