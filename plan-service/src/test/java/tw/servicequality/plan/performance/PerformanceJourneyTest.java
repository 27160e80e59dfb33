package tw.servicequality.plan.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.importedPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.platform.testing.LibreOffice;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PerformanceJourneyTest {

    private static final String CUT_OFF = "{\"cutOff\":\"2016-02-29\"}";
    private static final Path EXAMPLE = Path.of("src/main/resources/openapi-examples/writePerformanceReport.json");

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void a_report_is_written_printed_and_issued_by_the_head() throws IOException {
        assumeThat(LibreOffice.isInstalled()).as("LibreOffice").isTrue();
        var plan = published();
        var id = begin(plan)
                .statusCode(201)
                .body("findings", hasSize(6))
                .extract()
                .<String>path("reportId");
        given().get(report(plan)).then().statusCode(401);
        issue("agency-head", plan, 0).statusCode(422).body("code", equalTo("PERFORMANCE_REPORT_INCOMPLETE"));
        write(plan, Files.readString(EXAMPLE), 0).statusCode(200).body("findings", hasSize(0));
        write(plan, Files.readString(EXAMPLE), 0).statusCode(412);
        issue("planner", plan, 1).statusCode(403);
        issue("agency-head", plan, 1)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ISSUED"))
                .body("issuedOn", equalTo("2016-03-01"));
        write(plan, Files.readString(EXAMPLE), 2).statusCode(409).body("code", equalTo("PERFORMANCE_REPORT_ISSUED"));
        given().get(report(plan)).then().statusCode(200).body("title", equalTo("經濟部水利署105年度提升服務品質績效總報告"));
        var pdf = given().get(report(plan) + "/document?format=pdf");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(database.fact("tw.servicequality.plan.PerformanceReportIssued.v1", id))
                .contains("\"cutOff\":\"2016-02-29\"");
    }

    @Test
    void a_plan_that_is_not_published_has_no_report_and_a_published_one_only_one() throws IOException {
        begin(importedPlan("WRA", "plan-001")).statusCode(409).body("code", equalTo("PERFORMANCE_PLAN_NOT_PUBLISHED"));
        var plan = published();
        as("planner", "WRA").get(report(plan)).then().statusCode(404);
        begin(plan).statusCode(201);
        begin(plan).statusCode(409).body("code", equalTo("PERFORMANCE_REPORT_EXISTS"));
        as("planner", "KCG").get(report(plan)).then().statusCode(404);
    }

    @Test
    void what_is_published_is_printed_for_everybody_and_drafts_for_nobody_else() {
        var draft = importedPlan("WRA", "plan-001");
        given().get("/api/v1/plans/" + draft + "/prints/plan").then().statusCode(404);
        var plan = published();
        given().get("/api/v1/plans/" + plan + "/prints").then().statusCode(200).body("items", hasSize(3));
        given().get("/api/v1/plans/" + plan + "/prints/self-check")
                .then()
                .statusCode(200)
                .contentType("application/vnd.oasis.opendocument.text");
        given().get("/api/v1/plans/" + plan + "/prints/other")
                .then()
                .statusCode(404)
                .body("code", equalTo("PRINT_FORM_NOT_FOUND"));
        given().get("/api/v1/plans/" + plan + "/prints/plan?format=doc").then().statusCode(400);
    }

    private static ValidatableResponse begin(String plan) {
        return creatingAs("planner", "WRA").body(CUT_OFF).post(report(plan)).then();
    }

    private static ValidatableResponse write(String plan, String body, int version) {
        return as("planner", "WRA")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(report(plan))
                .then();
    }

    private static ValidatableResponse issue(String role, String plan, int version) {
        return as(role, "WRA")
                .header("If-Match", "\"" + version + "\"")
                .put(report(plan) + "/issuance")
                .then();
    }

    private static String report(String plan) {
        return "/api/v1/plans/" + plan + "/performance-report";
    }

    private static String published() {
        return Portal.publishedPlan("WRA", "MOEA", "plan-001");
    }
}
