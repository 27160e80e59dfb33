package tw.servicequality.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.importPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.plan.table.PlanFile;
import tw.servicequality.plan.table.SampleFiles;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanFileJourneyTest {

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void a_spreadsheet_is_imported_whole_and_its_document_imports_again_byte_for_byte() {
        var id = send("files", "KCG-PWB", PlanFile.ODS_TYPE, SampleFiles.aPlan("測試" + UUID.randomUUID()))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("rocYear", equalTo(109))
                .body("counts.actions", equalTo(2))
                .extract()
                .<String>path("planId");
        as("planner", "KCG-PWB")
                .get("/api/v1/plans/" + id + "/actions")
                .then()
                .body("items.text", contains("每月檢視網站至少2次。", "辦理教育訓練。"));
        var exported = document("KCG-PWB", id);
        var again = importPlan("KCG-WRB", exported).statusCode(201).extract().<String>path("planId");
        assertThat(document("KCG-WRB", again)).isEqualTo(exported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-000", "plan-001", "plan-002", "plan-003", "plan-004"})
    void each_of_the_five_plans_is_exported_imported_and_exported_byte_for_byte(String name) {
        var id = Portal.importedPlan("WRA", name);
        var exported = document("WRA", id);
        var again = importPlan("TWC-1", exported).statusCode(201).extract().<String>path("planId");
        assertThat(document("TWC-1", again)).isEqualTo(exported);
    }

    @Test
    void a_faulty_file_is_refused_by_row_and_column_and_nothing_is_kept() {
        var before = database.number("select count(*) from plan");
        send("files", "WRA", PlanFile.ODS_TYPE, SampleFiles.aFaultyPlan())
                .statusCode(422)
                .body("code", equalTo("PLAN_TABLE_INVALID"))
                .body("errors.pointer", contains("/sheets/1/rows/3/columns/2", "/sheets/1/rows/4/columns/3"));
        assertThat(database.number("select count(*) from plan")).isEqualTo(before);
    }

    @Test
    void a_file_is_converted_without_being_imported() {
        var title = "轉檔" + UUID.randomUUID();
        var before = database.number("select count(*) from plan");
        send("conversions", "WRA", PlanFile.ODS_TYPE, SampleFiles.aPlan(title))
                .statusCode(200)
                .body("schema", equalTo("tw-service-plan/1"))
                .body("agency", equalTo("經濟部水利署"));
        assertThat(database.number("select count(*) from plan")).isEqualTo(before);
    }

    @Test
    void another_kind_of_file_is_refused() {
        send("files", "WRA", PlanFile.ODT_TYPE, SampleFiles.aPlan("甲"))
                .statusCode(422)
                .body("code", equalTo("PLAN_FILE_UNREADABLE"));
        send("files", "WRA", "application/pdf", new byte[] {1}).statusCode(415);
    }

    private static byte[] document(String agency, String id) {
        return as("planner", agency).get("/api/v1/plans/" + id + "/document").asByteArray();
    }

    private static ValidatableResponse send(String to, String agency, String type, byte[] file) {
        var encoder = EncoderConfig.encoderConfig()
                .encodeContentTypeAs(type, ContentType.BINARY)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return RestAssured.given()
                .config(RestAssured.config().encoderConfig(encoder))
                .auth()
                .oauth2(Tokens.of("planner", agency))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(file)
                .post("/api/v1/plans/" + to + "?agency=" + agency)
                .then();
    }
}
