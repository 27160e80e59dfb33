package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Reads the producer's own example. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeardResultJourneyTest {

    private static final Path EXAMPLE =
            Path.of("../assessment-service/contracts/events/AssessmentFinalized.v1.example.json");

    @Inject
    Database database;

    TestBroker broker;

    @Test
    void a_result_gives_a_month_for_improvement() throws IOException {
        Portal.knownAgencies();
        var plan = PublishedPlan.of("TWC-1", "plan-002", "TWC");
        var fact = Files.readString(EXAMPLE).replace("WRA-NORTH", "TWC-1").replace("2016-05-10", "2020-07-15");
        broker.tell(
                "assessment-events",
                "tw.servicequality.assessment.AssessmentFinalized.v1",
                UUID.randomUUID().toString(),
                1,
                fact);
        await().untilAsserted(() ->
                assertThat(database.text("""
                        select coalesce(string_agg(nominal_on || ' ' || due_on || ' ' || source, ','), '') from obligation
                        where plan_id = ?::uuid and event_id is not null""", plan)).isEqualTo("2020-08-15 2020-08-17 /assessment/improvement"));
    }
}
