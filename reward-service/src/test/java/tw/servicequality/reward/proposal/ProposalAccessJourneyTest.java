package tw.servicequality.reward.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/** One round of authority AC with proposals for A, B and C, and what each caller is shown of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProposalAccessJourneyTest {

    private static final String PROPOSALS = "/api/v1/reward-proposals";

    TestBroker broker;

    @BeforeEach
    void three_proposals() {
        var story = new Story(broker, "AC").registered();
        if (story.get("/api/v1/reward-rule-sets?agency=AC").getList("items").isEmpty()) {
            story.publishRules();
            story.tellRanking(
                    UUID.randomUUID(),
                    "ac",
                    new Place("A", 1, "920", "EXCELLENT"),
                    new Place("B", 2, "910", "EXCELLENT"),
                    new Place("C", 3, "900", "EXCELLENT"));
        }
        await().until(() -> story.proposals("ac").getList("items").size() == 3);
    }

    @ParameterizedTest
    @CsvSource({
        "personnel-officer, AC,   3",
        "agency-head,       AC,   3",
        "committee-member,  AC,   3",
        "auditor,           AC,   3",
        "personnel-officer, AC-A, 1",
        "agency-head,       AC-E, 0",
        "personnel-officer, ELSE, 0",
    })
    void a_list_shows_own_and_supervised(String role, String agency, int number) {
        for (var path : List.of(PROPOSALS, "/api/v1/reward-outcomes")) {
            as(role, agency, path + "?round=ac").statusCode(200).body("items.size()", equalTo(number));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-officer",
                "unit-supervisor",
                "secretariat",
                "planner",
                "assessor",
                "integrator",
                "platform-administrator"
            })
    void other_roles_are_refused(String role) {
        as(role, "AC", PROPOSALS).statusCode(403).body("code", equalTo("FORBIDDEN"));
        as(role, "AC", PROPOSALS + "/" + idOf("A")).statusCode(403);
        as(role, "AC", PROPOSALS + "/" + idOf("A") + "/explanation").statusCode(403);
        as(role, "AC", "/api/v1/reward-outcomes").statusCode(403);
    }

    @Test
    void a_proposal_of_another_agency_does_not_exist_for_the_caller() {
        var id = idOf("A");
        for (var path : List.of(PROPOSALS + "/" + id, PROPOSALS + "/" + id + "/explanation")) {
            as("personnel-officer", "AC-A", path).statusCode(200);
            as("personnel-officer", "AC", path).statusCode(200);
            as("personnel-officer", "AC-B", path).statusCode(404).body("code", equalTo("REWARD_PROPOSAL_NOT_FOUND"));
            as("personnel-officer", "ELSE", path).statusCode(404).body("code", equalTo("REWARD_PROPOSAL_NOT_FOUND"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0b4c1c53-6a4e-3d0c-9c0e-3a4b5c6d7e8f", "nonsense", "1-1-1-1-1"})
    void what_is_not_there_is_not_found(String id) {
        as("personnel-officer", "AC", PROPOSALS + "/" + id)
                .statusCode(404)
                .body("code", equalTo("REWARD_PROPOSAL_NOT_FOUND"));
    }

    @Test
    void nobody_in_particular_is_refused() {
        given().get(PROPOSALS).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(Tokens.forged("personnel-officer", "AC"))
                .get(PROPOSALS)
                .then()
                .statusCode(401);
    }

    @Test
    void pages_show_each_proposal_once_in_order_of_rank() {
        for (var path : List.of(PROPOSALS, "/api/v1/reward-outcomes")) {
            var seen = new ArrayList<String>();
            var next = path + "?round=ac&limit=1";
            while (next != null) {
                var page = as("auditor", "AC", next).statusCode(200).extract();
                seen.addAll(page.jsonPath().getList("items.agency", String.class));
                var cursor = page.jsonPath().getString("next");
                next = cursor == null ? null : path + "?round=ac&limit=1&cursor=" + cursor;
            }
            assertThat(seen).containsExactly("AC-A", "AC-B", "AC-C");
        }
    }

    @Test
    void a_list_is_narrowed_by_agency() {
        as("auditor", "AC", PROPOSALS + "?agency=AC-B").body("items.agency", equalTo(List.of("AC-B")));
        as("auditor", "AC-A", PROPOSALS + "?agency=AC-B").body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?cursor=x", "?cursor=YQ"})
    void a_bad_limit_or_cursor_is_refused(String query) {
        as("auditor", "AC", PROPOSALS + query).statusCode(400).body("code", equalTo("INVALID_INPUT"));
    }

    private String idOf(String office) {
        var story = new Story(broker, "AC");
        return story.proposals("ac").getString("items.find { it.agency == '" + story.office(office) + "' }.proposalId");
    }

    private static ValidatableResponse as(String role, String agency, String path) {
        return given().auth().oauth2(Tokens.of(role, agency)).get(path).then();
    }
}
