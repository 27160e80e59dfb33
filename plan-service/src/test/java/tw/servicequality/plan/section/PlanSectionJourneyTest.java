package tw.servicequality.plan.section;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.importedPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanSectionJourneyTest {

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void the_sections_of_a_plan_are_read_and_those_it_lacks_are_shown_as_absent() {
        var id = importedPlan("KCG-WRB", "plan-003");
        as("auditor", "KCG")
                .get("/api/v1/plans/" + id + "/sections")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("items", hasSize(9))
                .body("items.findAll { !it.present }.section", contains("IMPLEMENTATION_STEPS", "REWARDS", "ANNEXES"))
                .body("items.find { it.section == 'STRATEGIES' }.paragraphs.text", hasItem("訂定「提升服務計畫」"));
        as("auditor", "KCG")
                .get("/api/v1/plans/" + id + "/sections/SCOPE")
                .then()
                .statusCode(200)
                .body("title", equalTo("實施對象"))
                .body("paragraphs.text", contains("本局各單位。"))
                .body("content", equalTo("本局各單位。"));
        as("auditor", "KCG")
                .get("/api/v1/plans/" + id + "/sections/PREFACE")
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_SECTION_NOT_FOUND"));
        as("auditor", "WRA").get("/api/v1/plans/" + id + "/sections").then().statusCode(404);
    }

    @Test
    void what_a_plan_lacks_by_its_template_is_shown() {
        var id = importedPlan("KCG-WRB", "plan-003");
        as("planner", "KCG-WRB")
                .get("/api/v1/plans/" + id + "/completeness")
                .then()
                .statusCode(200)
                .body("template.id", equalTo("kcg-106"))
                .body("chosenBy", equalTo("LEGAL_BASIS"))
                .body("missing", empty())
                .body("complete", equalTo(true));
        var foreign = importedPlan("KCG-WRB", "plan-001");
        as("planner", "KCG-WRB")
                .get("/api/v1/plans/" + foreign + "/completeness")
                .then()
                .body("template.id", equalTo("kcg-102"))
                .body("chosenBy", equalTo("YEAR"));
        var unguided = importedPlan("MOEA", "plan-001");
        as("planner", "MOEA")
                .get("/api/v1/plans/" + unguided + "/completeness")
                .then()
                .body("template", nullValue())
                .body("chosenBy", equalTo("NONE"));
        given().get("/api/v1/plans/templates").then().statusCode(200).body("items", hasSize(4));
    }
}
