package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.assessment.contract.Contracts;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasurementJourneyTest {

    private static final String PATH = "/api/v1/measurements";

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
    void what_is_measured_is_kept_with_who_and_when_and_told_as_the_contract_shows() {
        var id = Measuring.answers("secretariat", "WRA-NORTH", "WRA-NORTH", 30, 27)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("value", equalTo(90))
                .body("unit", equalTo("%"))
                .body("measuredBy", equalTo("WRA-NORTH"))
                .body("announced", equalTo(true))
                .body("corrections", hasSize(0))
                .extract()
                .<String>path("measurementId");
        assertThat(Assessing.as("planner", "WRA-NORTH").get(PATH + "/" + id).<String>path("recordedBy"))
                .isNotBlank();
        assertTold("MeasurementRecorded", id);

        Measuring.correcting(id, "0", 30, 26, "第三題判定有誤").statusCode(200).header("ETag", "\"1\"");

        assertTold("MeasurementCorrected", id);
        Assessing.as("auditor", "WRA")
                .get(PATH + "/" + id)
                .then()
                .body("value", equalTo(86.6666f))
                .body("corrections[0].valueBefore", equalTo(90))
                .body("corrections[0].observationBefore.passed", equalTo(27))
                .body("corrections[0].reason", equalTo("第三題判定有誤"));
    }

    @Test
    void nothing_measured_is_ever_lost() {
        var id = Measuring.answers("secretariat", "WRA-SOUTH", "WRA-SOUTH", 30, 27)
                .extract()
                .<String>path("measurementId");
        Measuring.correctingAs("WRA-SOUTH", id, "0", 30, 25, "重算").statusCode(200);
        for (var table : List.of("measurement", "measurement_correction")) {
            assertThatThrownBy(() -> tables.change("delete from " + table + " where measurement_id = '" + id + "'"))
                    .hasMessageContaining("never lost");
        }
    }

    @Test
    void a_correction_needs_a_reason_the_version_seen_and_something_other() {
        var id = Measuring.answers("secretariat", "WRA-NORTH", "WRA-NORTH", 30, 27)
                .extract()
                .<String>path("measurementId");
        Measuring.correcting(id, "0", 30, 26, " ").statusCode(400).body("errors.pointer", hasItem("/reason"));
        Measuring.correcting(id, "7", 30, 26, "重算").statusCode(412);
        Measuring.correcting(id, "0", 30, 27, "重算").statusCode(422).body("code", equalTo("MEASUREMENT_UNCHANGED"));
        Measuring.correctingAs("WRA", id, "0", 30, 26, "重算")
                .statusCode(404)
                .body("code", equalTo("MEASUREMENT_NOT_FOUND"));
    }

    @Test
    void what_cannot_have_been_seen_is_refused() {
        Measuring.answers("secretariat", "WRA-NORTH", "WRA-NORTH", 30, 31)
                .statusCode(422)
                .body("code", equalTo("OBSERVATION_INVALID"))
                .body("errors.pointer", contains("/observation/passed"));
        Measuring.answers("secretariat", "WRA-NORTH", "WRA-NORTH", 0, 0).statusCode(400);
        Measuring.recording("secretariat", "WRA-NORTH", Measuring.with("measuredOn", "2099-01-01"))
                .statusCode(422)
                .body("code", equalTo("MEASURED_IN_FUTURE"));
        Measuring.recording("secretariat", "WRA-NORTH", Measuring.with("measuredOn", "1911-12-31"))
                .statusCode(422)
                .body("code", equalTo("MEASURED_TOO_EARLY"));
        Measuring.recording("secretariat", "WRA-NORTH", Measuring.with("assessmentId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("OCCASION_UNKNOWN"));
        Measuring.recording("secretariat", "KCG", Measuring.with("agency", "WRA-NORTH"))
                .statusCode(422)
                .body("code", equalTo("MEASURED_AGENCY_UNKNOWN"));
        Measuring.recording("planner", "WRA-NORTH", Measuring.with("agency", "WRA-NORTH"))
                .statusCode(403);
    }

    @Test
    void the_criterion_shows_what_they_come_to_and_which_band_that_means() {
        var sheet = Assessing.publishedSheet();
        Measuring.answers("assessor", "WRA", "WRA-CENTRAL", 10, 9).statusCode(201);
        Measuring.answers("assessor", "WRA", "WRA-CENTRAL", 90, 80).statusCode(201);
        Measuring.answers("secretariat", "WRA-CENTRAL", "WRA-CENTRAL", 100, 100).statusCode(201);
        Measuring.recording("assessor", "WRA", Measuring.survey("WRA-CENTRAL", "洽公環境", 1000, 500))
                .statusCode(201)
                .body("margin", equalTo(3.1f));

        var summary = PATH + "/summary?agency=WRA-CENTRAL&from=2016-01-01&until=2016-06-30&scoreSheetId=" + sheet;
        Assessing.as("assessor", "WRA")
                .get(summary)
                .then()
                .statusCode(200)
                .body("criteria.criterion", contains("D1.2.1.1.a", "D1.2.2.2.a"))
                .body("criteria[0].hasThresholds", equalTo(false))
                .body("criteria[0].margin", equalTo(3.1f))
                .body("criteria[1].value", equalTo(89))
                .body("criteria[1].sample", equalTo(100))
                .body("criteria[1].band.min", equalTo(41))
                .body("criteria[1].measurements", hasSize(2));
        Assessing.as("assessor", "WRA-CENTRAL").get(summary).then().body("criteria[1].value", equalTo(100));
        Assessing.as("assessor", "KCG").get(summary).then().statusCode(404);
        Assessing.as("assessor", "WRA")
                .get(summary.replace("2016-01", "2010-01"))
                .then()
                .statusCode(422);
    }

    @Test
    void lists_go_on_where_they_ended_and_are_for_the_agency_and_those_above() {
        Measuring.answers("secretariat", "WRA-RIVER4", "WRA-RIVER4", 30, 27).statusCode(201);
        Measuring.answers("secretariat", "WRA-RIVER4", "WRA-RIVER4", 30, 28).statusCode(201);
        var list = PATH + "?agency=WRA-RIVER4&kind=ANSWER_ACCURACY&limit=1";
        var first = Assessing.as("planner", "WRA-RIVER4").get(list);
        var second = Assessing.as("planner", "WRA-RIVER4").get(list + "&cursor=" + first.path("next"));
        assertThat(second.<String>path("items[0].measurementId")).isNotEqualTo(first.path("items[0].measurementId"));
        Assessing.as("planner", "WRA-RIVER4")
                .get(PATH + "?agency=WRA-RIVER4&kind=SURVEY")
                .then()
                .body("items", hasSize(0));
        Assessing.as("auditor", "MOEA").get(list).then().statusCode(200);
        Assessing.as("planner", "WRA-NORTH").get(list).then().statusCode(404);
    }

    private void assertTold(String event, String id) {
        var type = "tw.servicequality.assessment." + event + ".v1";
        var told = Contracts.tree(
                tables.text("select data from outbox where type = '%s' and subject = '%s'".formatted(type, id)));
        var example = Contracts.own(event + ".v1.example.json");
        assertThat(told.path("measurementId").asText()).isEqualTo(id);
        for (var field : List.of("agency", "kind", "measuredOn", "value", "unit", "sample", "passed")) {
            assertThat(told.get(field)).as(field).isEqualTo(example.get(field));
        }
        assertThat(told.size()).isEqualTo(example.size());
    }
}
