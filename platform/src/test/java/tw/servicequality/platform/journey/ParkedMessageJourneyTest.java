package tw.servicequality.platform.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ParkedMessageJourneyTest {

    private static final String PARKED = "/api/v1/operations/note/parked-messages";
    private static final String GOOD = "{\"code\":\"P-1\",\"name\":\"%s\",\"parent\":null,\"units\":[]}";

    TestBroker broker;

    @Test
    void a_fact_that_cannot_be_read_is_parked_holds_back_its_followers_and_is_repaired_and_replayed() {
        registered(0, "{\"code\":\"P-1\",\"name\":[]}");
        registered(1, GOOD.formatted("後"));

        await().until(() -> parked("P-1").size() == 2);
        var first = parked("P-1").get(0);
        var second = parked("P-1").get(1);
        settle(second, "replay", "\"0\"").statusCode(409).body("code", equalTo("EARLIER_MESSAGE_PARKED"));
        settle(first, "replay", "\"0\"").statusCode(422).body("code", equalTo("REPLAY_FAILED"));
        repair(first, "{\"reason\":\"name was a list\",\"data\":" + GOOD.formatted("先") + "}")
                .statusCode(200);
        settle(first, "replay", "\"1\"").statusCode(200).body("status", equalTo("REPLAYED"));
        settle(second, "replay", "\"0\"").statusCode(200).body("status", equalTo("REPLAYED"));
        settle(second, "replay", "\"0\"").statusCode(412);
        assertThat(parked("P-1")).isEmpty();
    }

    @Test
    void parked_facts_are_for_the_platform_administrator_of_this_service_only() {
        given().auth().oauth2(Tokens.of("writer", "WRA")).get(PARKED).then().statusCode(403);
        asAdministrator().get("/api/v1/operations/other/parked-messages").then().statusCode(404);
    }

    private void registered(long sequence, String json) {
        broker.tell("agency-events", "tw.servicequality.plan.AgencyRegistered.v1", "P-1", sequence, json);
    }

    private static List<Integer> parked(String subject) {
        return asAdministrator()
                .get(PARKED)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.subject == '" + subject + "' }.id", Integer.class);
    }

    private static ValidatableResponse settle(int id, String act, String version) {
        return asAdministrator()
                .header("If-Match", version)
                .put(PARKED + "/" + id + "/" + act)
                .then();
    }

    private static ValidatableResponse repair(int id, String body) {
        return asAdministrator()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body)
                .put(PARKED + "/" + id + "/repair")
                .then();
    }

    private static RequestSpecification asAdministrator() {
        return given().auth().oauth2(Tokens.of("platform-administrator", ""));
    }
}
