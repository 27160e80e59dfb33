package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Test calls before an unannounced visit would give it away. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConcealedMeasurementJourneyTest {

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
    void what_is_measured_during_an_unannounced_check_is_told_with_the_visit_and_not_before() {
        var check = Assessing.spotCheckOf("WRA-SOUTH");
        var named =
                Measuring.recording("assessor", "WRA", Measuring.with("agency", "WRA-SOUTH", "assessmentId", check));
        var forgotten = Measuring.recording("assessor", "WRA", Measuring.with("agency", "WRA-SOUTH"));
        var ids = List.of(
                named.extract().<String>path("measurementId"),
                forgotten.extract().<String>path("measurementId"));
        forgotten.statusCode(201).body("announced", equalTo(false)).body("assessmentId", equalTo(check));
        Measuring.correctingAs("WRA", ids.get(0), "0", 30, 20, "重算").statusCode(200);
        ids.forEach(this::assertConcealed);

        Assessing.visited(check);

        for (var id : ids) {
            Assessing.as("planner", "WRA-SOUTH").get(PATH + "/" + id).then().statusCode(200);
            assertThat(told(id)).isOne();
            var message = broker.await("assessment-events", one -> one.key().equals(id));
            assertThat(message.value()).contains("\"agency\":\"WRA-SOUTH\"");
        }
    }

    private void assertConcealed(String id) {
        for (var role : List.of("assessor", "secretariat", "agency-head", "auditor", "planner", "unit-supervisor")) {
            var none = UUID.randomUUID().toString();
            var hidden = Assessing.as(role, "WRA-SOUTH").get(PATH + "/" + id);
            var absent = Assessing.as(role, "WRA-SOUTH").get(PATH + "/" + none);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.asString().replace(id, "ID"))
                    .isEqualTo(absent.asString().replace(none, "ID"));
            Assessing.as(role, "WRA-SOUTH")
                    .get(PATH + "?limit=200&agency=WRA-SOUTH")
                    .then()
                    .statusCode(200)
                    .body("items.measurementId", not(hasItem(id)));
        }
        Assessing.as("planner", "WRA").get(PATH + "/" + id).then().statusCode(404);
        Assessing.as("assessor", "WRA").get(PATH + "/" + id).then().statusCode(200);
        Assessing.as("assessor", "MOEA").get(PATH + "/" + id).then().statusCode(200);
        assertThat(told(id)).isZero();
    }

    private long told(String id) {
        return tables.count("outbox", "subject = '" + id + "'");
    }
}
