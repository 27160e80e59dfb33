package tw.servicequality.assessment.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.assessment.contract.Contracts;
import tw.servicequality.assessment.criteria.Sheets;
import tw.servicequality.assessment.sheettable.TableFiles;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.office.OfficeFormat;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/** Sheets that come as spreadsheets, drafts that are replaced, and versions that take each other's place. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScoreSheetFileJourneyTest {

    private static final String PATH = "/api/v1/score-sheets";

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
    void the_105_sheet_goes_out_as_a_spreadsheet_and_comes_back_the_same() {
        var draft = Assessing.draftSheet();
        var file = Assessing.as("planner", "WRA").get(PATH + "/" + draft + "/table");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo(OfficeFormat.ODS_TYPE);

        var again = bringing(OfficeFormat.ODS_TYPE, file.asByteArray())
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("criteria", equalTo(25))
                .body("findings", hasSize(12))
                .extract()
                .<String>path("scoreSheetId");
        var document = Assessing.as("planner", "WRA")
                .get(PATH + "/" + again + "/document")
                .asString();
        assertThat(Contracts.tree(document)).isEqualTo(Contracts.tree(Sheets.text105()));
        given().get(PATH + "/" + draft + "/table").then().statusCode(404);
    }

    @Test
    void nothing_of_a_faulty_file_is_taken_over() {
        var before = tables.count("score_sheet", "true");
        bringing(OfficeFormat.XLSX_TYPE, TableFiles.xlsx(TableFiles.HEADING, "總表 | S | 考核表 | 二十 | | | | "))
                .statusCode(422)
                .body("code", equalTo("SCORE_TABLE_INVALID"))
                .body("errors.pointer", hasItem("/sheets/2/rows/2/columns/4"));
        bringing(
                        OfficeFormat.XLSX_TYPE,
                        TableFiles.xlsx(
                                TableFiles.HEADING,
                                "總表 | S | 考核表 | 20 | | | | ",
                                "評分參考標準 | A | 甲 | 19 | 裁量 | | | ",
                                "級距 | | | | | 1 | 19 | 甲"))
                .statusCode(422)
                .body("code", equalTo("SCORE_SHEET_INCONSISTENT"))
                .body("errors.pointer", hasItem("/sheets/2/rows/2"));
        bringing(OfficeFormat.ODS_TYPE, "不是壓縮檔".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("SCORE_FILE_UNREADABLE"));
        bringing(OfficeFormat.ODT_TYPE, new byte[] {1}).statusCode(415);
        assertThat(tables.count("score_sheet", "true")).isEqualTo(before);
    }

    @Test
    void a_draft_is_replaced_until_it_is_published() {
        var draft = Assessing.draftSheet();
        var other = Sheets.textBrokenBy(sheet -> sheet.put("effectiveFrom", "2016-03-01"));
        replacing(draft, "0", other)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("effectiveFrom", equalTo("2016-03-01"));
        replacing(draft, "0", other).statusCode(412);
        replacing(draft, "1", Sheets.textBrokenBy(sheet -> sheet.put("rocYear", 106)))
                .statusCode(422)
                .body("code", equalTo("SCORE_SHEET_OF_OTHER_YEAR"));
        replacing(draft, "1", Sheets.textBrokenBy(sheet -> sheet.put("maxScore", 999)))
                .statusCode(422)
                .body("errors.detail", hasItem("經濟部水利署105年度提升服務品質(本署/自行)考核項目及評分表：1000 與 maxScore 999 不符"));
        publishing(draft, "1").statusCode(200);
        replacing(draft, "2", other).statusCode(409).body("code", equalTo("SCORE_SHEET_PUBLISHED"));
    }

    @Test
    void a_later_version_takes_the_place_of_the_one_in_force() {
        var first = Assessing.publishedSheet();
        var second = Assessing.draftSheet();
        publishing(second, "0").statusCode(200).body("status", equalTo("PUBLISHED"));

        given().get(PATH + "/" + first)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(second));
        var told = broker.await("score-sheet-events", message -> message.key().equals(second));
        assertThat(told.value()).contains("\"supersedes\":\"" + first + "\"");
        Assessing.openingRound(
                        "assessor", "WRA", Assessing.opening(first, "SPOT_CHECK", java.util.List.of("WRA-NORTH")))
                .statusCode(409)
                .body("code", equalTo("SCORE_SHEET_SUPERSEDED"));
    }

    @Test
    void a_shape_is_kept_and_shown_but_not_published() {
        var shape = Assessing.importing("planner", "WRA", Sheets.text("wra-central-102-shape.json"))
                .statusCode(201)
                .body("unstated", hasSize(26))
                .extract()
                .<String>path("scoreSheetId");
        publishing(shape, "0")
                .statusCode(422)
                .body("code", equalTo("SCORE_SHEET_INCOMPLETE"))
                .body("errors.pointer", hasItem("/tree/children/0/children/0/max"));
    }

    @Test
    void the_weighted_sheet_is_published_with_its_ways_and_assumptions_shown() {
        Assessing.importing("planner", "WRA", Sheets.text("twc-1-109-responsibility-center.json"))
                .statusCode(201)
                .body("ways.WEIGHTED_INDICATOR", equalTo(5))
                .body("rounding", equalTo("NONE"))
                .body("findings.id", contains("W1", "W2", "W3", "W4", "W5", "W6"));
    }

    private static ValidatableResponse bringing(String type, byte[] file) {
        return given().auth()
                .oauth2(Tokens.of("planner", "WRA"))
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("agency", "WRA")
                .body(file)
                .post(PATH + "/files")
                .then();
    }

    private static ValidatableResponse replacing(String sheet, String version, String document) {
        return Assessing.as("planner", "WRA")
                .header("If-Match", "\"" + version + "\"")
                .body(document)
                .put(PATH + "/" + sheet + "/document")
                .then();
    }

    private static ValidatableResponse publishing(String sheet, String version) {
        return Assessing.as("agency-head", "WRA")
                .header("If-Match", "\"" + version + "\"")
                .put(PATH + "/" + sheet + "/publication")
                .then();
    }
}
