package tw.servicequality.platform.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxJourneyTest {

    private static final String TOPIC = "agency-events";
    private static final String REGISTERED = "tw.servicequality.plan.AgencyRegistered.v1";

    @Inject
    Tables tables;

    TestBroker broker;

    @Test
    void an_agency_that_is_told_twice_is_known_once_and_its_superior_sees_it() {
        var id = UUID.randomUUID();
        var json = "{\"code\":\"T-1\",\"name\":\"分處\",\"parent\":\"T\","
                + "\"units\":[{\"code\":\"SEC\",\"name\":\"秘書室\"}],\"more\":1}";
        broker.tell(TOPIC, REGISTERED, "T", 0, "{\"code\":\"T\",\"name\":\"總處\",\"parent\":null,\"units\":[]}");
        broker.tell(id, TOPIC, REGISTERED, "T-1", 0, json);
        broker.tell(id, TOPIC, REGISTERED, "T-1", 0, json);

        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("writer", "T"))
                .get("/api/v1/notes")
                .then()
                .statusCode(200)
                .body("", equalTo(List.of("T", "T-1"))));
        assertThat(tables.number("select count(*) from inbox where event_id = '" + id + "'"))
                .isOne();
    }
}
