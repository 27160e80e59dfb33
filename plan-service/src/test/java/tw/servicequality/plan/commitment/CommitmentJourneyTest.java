package tw.servicequality.plan.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.importedPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CommitmentJourneyTest {

    private static final String TERMS = """
            {"period":{"start":"2020-01-01","end":"2020-12-31"},
             "units":[{"unit":"各所","role":"HANDLE","codes":[%s]}],
             "dues":[{"rule":{"rule":"DAY_OF_MONTH_AFTER_PERIOD_END","endMonths":[6,12],"dayOfNextMonth":4,"roll":"BACK"},
                      "words":"109年6月及12月結束後之次月4號前提供資料。"}],
             "targets":[{"metric":"申辦案件","op":"AT_LEAST","value":"10","unit":"件","per":"HALF_YEAR"}],
             "evidence":["申辦案件件數"]}""";
    private static final String ACTION = "002.1.1.2.1";

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void the_document_proposes_with_its_words_and_the_officer_confirms_in_his_own() {
        var plan = importedPlan("TWC-1", "plan-002");
        var proposed = "items.find { it.source == '" + ACTION + "' }.";
        as("planner", "TWC-1")
                .get("/api/v1/plans/" + plan + "/commitment-proposals?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(72))
                .body(proposed + "decided", equalTo(false))
                .body(proposed + "terms.dues[0].rule.endMonths", contains(6, 12))
                .body(
                        proposed + "grounds.find { it.pointer == '/terms/dues/0' }.words",
                        equalTo("109年6月及12月結束後之次月4號前提供資料。"));
        var id = confirm(plan, ACTION, TERMS.formatted(""))
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("terms.dues[0].rule.roll", equalTo("BACK"))
                .extract()
                .<String>path("commitmentId");
        confirm(plan, ACTION, TERMS.formatted("")).statusCode(409).body("code", equalTo("COMMITMENT_ALREADY_DECIDED"));
        as("auditor", "TWC")
                .get("/api/v1/plans/" + plan + "/commitments/" + id)
                .then()
                .statusCode(200)
                .body("source", equalTo(ACTION));
        as("planner", "TWC-1")
                .get("/api/v1/plans/" + plan + "/commitment-proposals?limit=200")
                .then()
                .body(proposed + "decided", equalTo(true));
    }

    @Test
    void a_change_has_a_reason_and_keeps_what_was_before() {
        var plan = importedPlan("TWC-1", "plan-002");
        var id = confirm(plan, ACTION, TERMS.formatted("")).extract().<String>path("commitmentId");
        var body = "{\"terms\":" + TERMS.formatted("\"SEC\"") + ",\"reason\":\"各所即秘書室\"}";
        put(plan, id, "", body, 7).statusCode(412);
        put(plan, id, "", body, 0)
                .statusCode(200)
                .body("terms.units[0].codes", contains("SEC"))
                .body("changes[0].reason", equalTo("各所即秘書室"))
                .body("changes[0].before.units[0].codes", hasSize(0));
        put(plan, id, "/refusal", "{\"reason\":\"併入他項\"}", 1).statusCode(200).body("status", equalTo("REFUSED"));
        put(plan, id, "/refusal", "{\"reason\":\"再次\"}", 2)
                .statusCode(409)
                .body("code", equalTo("COMMITMENT_MOVE_NOT_ALLOWED"));
    }

    @Test
    void what_is_refused_is_not_confirmed_with_the_rest() {
        var plan = importedPlan("TWC-1", "plan-002");
        creatingAs("planner", "TWC-1")
                .body("{\"source\":\"" + ACTION + "\",\"reason\":\"已停辦\"}")
                .post("/api/v1/plans/" + plan + "/commitments/refusals")
                .then()
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("terms", nullValue());
        confirmAll(plan, "{\"sources\":[]}").statusCode(200).body("confirmed", hasSize(71));
        confirmAll(plan, "{\"sources\":[]}").statusCode(200).body("confirmed", hasSize(0));
        as("planner", "TWC-1")
                .get("/api/v1/plans/" + plan + "/commitments?limit=200")
                .then()
                .body("items", hasSize(72))
                .body("items.source", hasItem("/assessment/regionToSite/1"));
    }

    @Test
    void a_plan_without_a_year_is_confirmed_only_for_a_period() {
        var plan = importedPlan("KCG-WRB", "plan-003");
        var all = creatingAs("planner", "KCG-WRB").body("{\"sources\":[]}");
        all.post("/api/v1/plans/" + plan + "/commitments/confirmations")
                .then()
                .statusCode(422)
                .body("code", equalTo("COMMITMENT_PERIOD_MISSING"));
        creatingAs("planner", "KCG-WRB")
                .body("{\"sources\":[],\"period\":{\"start\":\"2018-01-01\",\"end\":\"2018-12-31\"}}")
                .post("/api/v1/plans/" + plan + "/commitments/confirmations")
                .then()
                .statusCode(200)
                .body("confirmed", hasSize(37));
    }

    @Test
    void what_the_plan_or_the_register_does_not_know_is_refused() {
        var plan = importedPlan("TWC-1", "plan-002");
        confirm(plan, "002.9.9.9.9", TERMS.formatted(""))
                .statusCode(422)
                .body("code", equalTo("COMMITMENT_SOURCE_UNKNOWN"));
        confirm(plan, ACTION, TERMS.formatted("\"KCG\""))
                .statusCode(422)
                .body("code", equalTo("COMMITMENT_UNIT_UNKNOWN"));
        confirm(plan, ACTION, TERMS.formatted("").replace("[6,12]", "[6,13]")).statusCode(400);
        confirm(plan, ACTION, TERMS.formatted("").replace("12-31", "01-00")).statusCode(400);
        confirm(plan, ACTION, TERMS.formatted("").replace("\"HANDLE\"", "\"LOOK\""))
                .statusCode(400);
    }

    @Test
    void after_the_publication_an_amendment_is_needed() {
        var plan = PublishedPlan.of("WRA", "plan-001", "MOEA");
        creatingAs("planner", "WRA")
                .body("{\"source\":\"001.1.1.1.1\",\"reason\":\"遲了\"}")
                .post("/api/v1/plans/" + plan + "/commitments/refusals")
                .then()
                .statusCode(409)
                .body("code", equalTo("COMMITMENT_PLAN_NOT_OPEN"));
    }

    @ParameterizedTest
    @CsvSource({"planner, TWC, 403", "planner, KCG, 404", "auditor, TWC-1, 403", "integrator, TWC-1, 403"})
    void who_may_not_decide_is_refused(String role, String agency, int status) {
        var plan = importedPlan("TWC-1", "plan-002");
        creatingAs(role, agency)
                .body("{\"sources\":[]}")
                .post("/api/v1/plans/" + plan + "/commitments/confirmations")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse confirm(String plan, String source, String terms) {
        return creatingAs("planner", "TWC-1")
                .body("{\"source\":\"" + source + "\",\"terms\":" + terms + "}")
                .post("/api/v1/plans/" + plan + "/commitments")
                .then();
    }

    private static ValidatableResponse confirmAll(String plan, String body) {
        return creatingAs("planner", "TWC-1")
                .body(body)
                .post("/api/v1/plans/" + plan + "/commitments/confirmations")
                .then();
    }

    private static ValidatableResponse put(String plan, String id, String step, String body, int version) {
        return as("planner", "TWC-1")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/plans/" + plan + "/commitments/" + id + step)
                .then();
    }
}
