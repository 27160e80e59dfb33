package tw.servicequality.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterJourneyTest {

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @Test
    void the_copy_follows_what_becomes_of_an_agency() {
        tell("AgencyRegistered", "RJ", 0, agency("RJ", "總處", "null", "SEC:秘書室"));
        tell("AgencyRegistered", "RJ-NEW", 0, agency("RJ-NEW", "新總處", "null", ""));
        tell("AgencyRegistered", "RJ-1", 0, agency("RJ-1", "第一區", "\"RJ\"", "SEC:秘書室 OPS:業務課"));
        await().untilAsserted(
                        () -> assertThat(directory.supervises("RJ", "RJ-1")).isTrue());

        tell("AgencyRenamed", "RJ-1", 1, agency("RJ-1", "第一分處", "\"RJ\"", "SEC:秘書室 OPS:業務課"));
        await().untilAsserted(() -> assertThat(directory.name("RJ-1")).contains("第一分處"));

        tell("UnitsChanged", "RJ-1", 2, agency("RJ-1", "第一分處", "\"RJ\"", "SEC:秘書科"));
        await().untilAsserted(() -> {
            assertThat(directory.unitName("RJ-1", "SEC")).contains("秘書科");
            assertThat(directory.unitName("RJ-1", "OPS")).isEmpty();
        });

        tell("AgencyMoved", "RJ-1", 3, agency("RJ-1", "第一分處", "\"RJ-NEW\"", "SEC:秘書科"));
        await().untilAsserted(
                        () -> assertThat(directory.supervises("RJ-NEW", "RJ-1")).isTrue());

        tell("AgencyMerged", "RJ", 1, agency("RJ", "總處", "\"RJ-NEW\"", ""));
        await().untilAsserted(
                        () -> assertThat(directory.supervises("RJ-NEW", "RJ")).isTrue());
        assertThat(directory.unitName("RJ", "SEC")).isEmpty();

        tell("AgencyAbolished", "RJ-1", 4, agency("RJ-1", "第一分處", "\"RJ-NEW\"", ""));
        await().untilAsserted(
                        () -> assertThat(directory.unitName("RJ-1", "SEC")).isEmpty());
    }

    @Test
    void what_comes_late_does_not_undo_what_is_known() {
        tell("AgencyRenamed", "RJ-LATE", 2, agency("RJ-LATE", "新名", "null", ""));
        await().untilAsserted(() -> assertThat(directory.name("RJ-LATE")).contains("新名"));
        tell("AgencyRenamed", "RJ-LATE", 1, agency("RJ-LATE", "舊名", "null", ""));
        tell("AgencyRegistered", "RJ-AFTER", 0, agency("RJ-AFTER", "後到", "null", ""));
        await().untilAsserted(() -> assertThat(directory.name("RJ-AFTER")).contains("後到"));
        assertThat(directory.name("RJ-LATE")).contains("新名");
    }

    /** Longer than usual: who listens first has to be given his part of the topic. */
    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }

    private void tell(String event, String subject, long sequence, String json) {
        broker.tell("agency-events", "tw.servicequality.plan." + event + ".v1", subject, sequence, json);
    }

    private static String agency(String code, String name, String parent, String units) {
        var listed = units.isEmpty() ? "" : units.replaceAll("(\\S+):(\\S+)", "{\"code\":\"$1\",\"name\":\"$2\"}");
        return "{\"code\":\"%s\",\"name\":\"%s\",\"parent\":%s,\"units\":[%s],\"effectiveOn\":\"2016-03-01\"}"
                .formatted(code, name, parent, listed.replace(" ", ","));
    }
}
