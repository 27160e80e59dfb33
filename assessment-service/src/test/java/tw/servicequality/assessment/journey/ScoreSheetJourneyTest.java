package tw.servicequality.assessment.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.assessment.criteria.Sheets;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScoreSheetJourneyTest {

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
    void the_105_sheet_is_imported_as_it_is() {
        var imported = Assessing.importing("planner", "WRA", Sheets.text105())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("agency", equalTo("WRA"))
                .body("rocYear", equalTo(105))
                .body("status", equalTo("DRAFT"))
                .body("maximum", equalTo(1000))
                .body("criteria", equalTo(25))
                .body("findings", hasSize(12))
                .body("assumptions", hasSize(2))
                .extract();

        var document = Assessing.as("planner", "WRA").get(imported.header("Location") + "/document");
        assertThat(document.asString()).isEqualTo(Sheets.text105());
    }

    @Test
    void each_import_for_the_year_is_the_next_version() {
        var first = Assessing.importing("planner", "WRA", Sheets.text105()).extract();
        var second = Assessing.importing("secretariat", "WRA", Sheets.text105()).extract();

        assertThat(second.<Integer>path("version")).isEqualTo(first.<Integer>path("version") + 1);
    }

    @Test
    void a_published_sheet_is_told_and_open_to_all_and_never_changes() {
        var sheet = Assessing.draftSheet();
        given().get("/api/v1/score-sheets/" + sheet).then().statusCode(404);

        Assessing.publishing("agency-head", "WRA", sheet)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PUBLISHED"));

        given().get("/api/v1/score-sheets/" + sheet).then().statusCode(200);
        given().get("/api/v1/score-sheets/" + sheet + "/document").then().statusCode(200);
        var told = broker.await("score-sheet-events", message -> message.key().equals(sheet));
        assertThat(told.value()).contains("\"maximum\":1000,\"criteria\":25");
        assertThatThrownBy(() ->
                        tables.change("update score_sheet set maximum = 1 where score_sheet_id = '" + sheet + "'"))
                .hasMessageContaining("does not change");
        Assessing.as("agency-head", "WRA")
                .header("If-Match", "\"1\"")
                .put("/api/v1/score-sheets/" + sheet + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("SCORE_SHEET_PUBLISHED"));
    }

    @Test
    void a_sheet_that_does_not_add_up_is_refused_with_the_place_named() {
        var document = Sheets.textBrokenBy(sheet -> sheet.put("maxScore", 999));
        Assessing.importing("planner", "WRA", document)
                .statusCode(422)
                .body("code", equalTo("SCORE_SHEET_INCONSISTENT"))
                .body("errors.pointer", hasItem("/tree/max"));
    }

    @Test
    void what_is_not_a_sheet_is_refused() {
        Assessing.importing("planner", "WRA", "{\"schema\":").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        Assessing.importing("planner", "WRA", "{}").statusCode(400).body("errors.pointer", hasItem("/tree/max"));
        Assessing.importing("planner", "WRA", "[]").statusCode(400).body("code", equalTo("INVALID_INPUT"));
        Assessing.importing("planner", "WRA", "").statusCode(400);
    }

    @Test
    void the_same_key_with_another_sheet_is_refused() {
        var other = Sheets.textBrokenBy(sheet -> sheet.put("source", "另一份"));
        importing("same-key", Sheets.text105()).statusCode(201);
        importing("same-key", Sheets.text105()).statusCode(201).header("Idempotent-Replayed", "true");
        importing("same-key", other).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void only_the_agencys_own_people_import_and_publish() {
        var sheet = Assessing.draftSheet();
        Assessing.importing("assessor", "WRA", Sheets.text105()).statusCode(403);
        Assessing.importing("planner", "KCG", Sheets.text105()).statusCode(404);
        Assessing.publishing("planner", "WRA", sheet).statusCode(403);
        Assessing.publishing("agency-head", "KCG", sheet).statusCode(404);
        Assessing.publishing("agency-head", "WRA-NORTH", sheet).statusCode(404);
        Assessing.publishing("agency-head", "WRA", "no-id").statusCode(404);
        Assessing.as("agency-head", "WRA")
                .put("/api/v1/score-sheets/" + sheet + "/publication")
                .then()
                .statusCode(428);
    }

    @Test
    void drafts_are_listed_for_the_agency_and_its_superiors_alone() {
        var draft = Assessing.draftSheet();
        list("planner", "WRA").body("items.scoreSheetId", hasItem(draft));
        list("auditor", "MOEA").body("items.scoreSheetId", hasItem(draft));
        list("planner", "WRA-NORTH").body("items.scoreSheetId", not(hasItem(draft)));
        list("case-officer", "WRA").body("items.scoreSheetId", not(hasItem(draft)));
        given().get("/api/v1/score-sheets").then().statusCode(200).body("items.status", not(hasItem("DRAFT")));
    }

    @Test
    void a_list_goes_on_where_the_last_page_ended() {
        Assessing.draftSheet();
        Assessing.draftSheet();
        var first = Assessing.as("planner", "WRA").get("/api/v1/score-sheets?agency=WRA&rocYear=105&limit=1");
        var second = Assessing.as("planner", "WRA")
                .get("/api/v1/score-sheets?agency=WRA&rocYear=105&limit=1&cursor=" + first.path("next"));
        assertThat(second.<Integer>path("items[0].version")).isEqualTo(first.<Integer>path("items[0].version") + 1);
    }

    private static ValidatableResponse list(String role, String agency) {
        return Assessing.as(role, agency)
                .get("/api/v1/score-sheets?limit=200")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse importing(String key, String document) {
        return Assessing.as("planner", "WRA")
                .header("Idempotency-Key", key)
                .queryParam("agency", "WRA")
                .body(document)
                .post("/api/v1/score-sheets")
                .then();
    }
}
