package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.assessment.contract.Contracts;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** An entry of each outcome, and what is told of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AwardJourneyTest {

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
    @CsvSource({
        "NOT_PRESELECTED, NOT_NOMINATED",
        "PRESELECTED NOMINATED NOT_SHORTLISTED, NOT_SELECTED",
        "PRESELECTED NOMINATED SHORTLISTED CERTIFIED, FINALIST",
        "PRESELECTED NOMINATED SHORTLISTED AWARDED, AWARDED"
    })
    void an_entry_ends_in_one_outcome_which_is_told_once(String way, String outcome) {
        var id = entered("planner", "WRA-NORTH", "WRA-NORTH");
        var version = 0;
        for (var stage : way.split(" ")) {
            var by = stage.equals("NOMINATED") ? "MOEA" : "WRA";
            reached(id, by, version++, stage);
        }
        After.put("secretariat", "WRA", "award-entries/" + id + "/stage", version, Map.of("stage", "PRESELECTED"))
                .statusCode(409)
                .body("code", equalTo("AWARD_ENTRY_MOVE_REFUSED"));
        var told = Contracts.tree(tables.text("select data from outbox where subject = '" + id + "'"));
        assertThat(told.path("outcome").asText()).isEqualTo(outcome);
        assertThat(told.path("source").asText()).isEqualTo("SELF_NOMINATED");
        assertThat(told.path("guidedBy").asText()).isEqualTo("WRA");
        assertThat(told.has("nominatedBy")).isEqualTo(way.contains(" NOMINATED"));
        assertThat(told.has("recommendedBy")).isFalse();
        assertThat(tables.count("outbox", "subject = '" + id + "'")).isOne();
    }

    @Test
    void a_superior_may_recommend_and_nobody_decides_about_himself() {
        var id = entered("secretariat", "WRA", "WRA-SOUTH");
        Assessing.as("personnel-officer", "WRA-SOUTH")
                .get("/api/v1/award-entries/" + id)
                .then()
                .statusCode(200)
                .body("source", equalTo("RECOMMENDED"))
                .body("recommendedBy", equalTo("WRA"));
        After.put("secretariat", "WRA-SOUTH", "award-entries/" + id + "/stage", 0, Map.of("stage", "PRESELECTED"))
                .statusCode(404);
        reached(id, "WRA", 0, "PRESELECTED");
        After.put("secretariat", "WRA", "award-entries/" + id + "/stage", 1, Map.of("stage", "AWARDED"))
                .statusCode(409);
    }

    @Test
    void one_agency_has_one_entry_for_an_award_in_a_year_and_none_for_strangers() {
        var award = "獎-" + UUID.randomUUID();
        After.post("planner", "WRA-NORTH", "award-entries", entry("WRA-NORTH", award))
                .statusCode(201);
        After.post("secretariat", "WRA", "award-entries", entry("WRA-NORTH", award))
                .statusCode(409)
                .body("code", equalTo("AWARD_ENTRY_EXISTS"));
        After.post("planner", "KCG", "award-entries", entry("WRA-NORTH", award)).statusCode(404);
    }

    private static String entered(String role, String by, String agency) {
        return After.post(role, by, "award-entries", entry(agency, "獎-" + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("entryId");
    }

    private static Map<String, Object> entry(String agency, String award) {
        return Map.of("agency", agency, "rocYear", 105, "award", award, "title", "一站通");
    }

    private static void reached(String id, String by, int version, String stage) {
        After.put("secretariat", by, "award-entries/" + id + "/stage", version, Map.of("stage", stage))
                .statusCode(200)
                .body("stage", equalTo(stage));
        assertThat(List.of("MOEA", "WRA")).contains(by);
    }
}
