package tw.servicequality.plan.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.importPlan;
import static tw.servicequality.plan.testing.Portal.importedPlan;
import static tw.servicequality.plan.testing.Portal.known;
import static tw.servicequality.plan.testing.Portal.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgencyChangeJourneyTest {

    @Inject
    AgencyDirectory directory;

    @Test
    void a_renamed_agency_keeps_its_old_name_for_the_days_before_and_in_its_old_plans() {
        known("AC-1", "水資源局", null);
        var plan = importedPlan("AC-1", "plan-001");
        change("AC-1", "name", "{\"name\":\"水資源分署\",\"effectiveOn\":\"2016-02-01\"}", 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("水資源分署"));

        assertThat(directory.name("AC-1")).contains("水資源分署");
        given().get("/api/v1/agencies/AC-1")
                .then()
                .body("name", equalTo("水資源分署"))
                .body("past", hasSize(1));
        given().get("/api/v1/agencies/AC-1?on=2016-01-31").then().body("name", equalTo("水資源局"));
        given().get("/api/v1/agencies/AC-1?on=2016-02-01").then().body("name", equalTo("水資源分署"));
        given().get("/api/v1/agencies/AC-1?on=x").then().statusCode(400).body("errors[0].pointer", equalTo("?on"));
        as("planner", "AC-1").get("/api/v1/plans/" + plan).then().body("agencyName", equalTo("水資源局"));
        as("planner", "AC-1")
                .get("/api/v1/plans/" + importedPlan("AC-1", "plan-001"))
                .then()
                .body("agencyName", equalTo("水資源分署"));
    }

    @Test
    void what_is_merged_ends_and_its_successor_sees_what_it_left() {
        known("AC-OLD", "舊局", null);
        known("AC-OLD-1", "舊局分處", "AC-OLD");
        known("AC-NEW", "新局", null);
        var plan = importedPlan("AC-OLD", "plan-001");
        as("planner", "AC-NEW").get("/api/v1/plans/" + plan).then().statusCode(404);
        change("AC-OLD", "merger", "{\"into\":\"AC-NEW\",\"effectiveOn\":\"2016-03-01\"}", 0)
                .statusCode(200)
                .body("mergedInto", equalTo("AC-NEW"))
                .body("abolishedOn", equalTo("2016-03-01"))
                .body("units", hasSize(0));

        given().get("/api/v1/agencies/AC-OLD-1").then().body("parent", equalTo("AC-NEW"));
        given().get("/api/v1/agencies/AC-OLD-1?on=2016-02-29").then().body("parent", equalTo("AC-OLD"));
        given().get("/api/v1/agencies/AC-OLD?on=2016-02-29")
                .then()
                .body("parent", nullValue())
                .body("units.code", contains("SEC"));
        as("planner", "AC-NEW").get("/api/v1/plans/" + plan).then().statusCode(200);
        importPlan("AC-OLD", Portal.document("plan-003")).statusCode(409).body("code", equalTo("AGENCY_ABOLISHED"));
        register("AC-LATE", "晚設機關", "AC-OLD").statusCode(422).body("code", equalTo("PARENT_AGENCY_UNKNOWN"));
    }

    @Test
    void units_are_replaced_on_a_day() {
        known("AC-U", "單位異動機關", null);
        var units = "{\"code\":\"SEC\",\"name\":\"秘書室\"},{\"code\":\"DOC\",\"name\":\"文書股\",\"parent\":\"SEC\"}";
        change("AC-U", "units", "{\"units\":[" + units + "],\"effectiveOn\":\"2016-02-20\"}", 0)
                .statusCode(200)
                .body("units.parent", contains(null, "SEC"));
        change("AC-U", "units", "{\"units\":[],\"effectiveOn\":\"2016-02-25\"}", 1)
                .statusCode(200)
                .body("units", hasSize(0));
        given().get("/api/v1/agencies/AC-U?on=2016-02-24").then().body("units.code", contains("SEC", "DOC"));
        assertThat(directory.unitName("AC-U", "SEC")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | {\"name\":\"新名\",\"effectiveOn\":\"2016-03-02\"} | 422 | AGENCY_CHANGE_AHEAD | /effectiveOn",
                "name | {\"name\":\"\",\"effectiveOn\":\"2016-03-01\"} | 400 | INVALID_INPUT | /name",
                "name | {\"name\":\"新名\"} | 400 | INVALID_INPUT | /effectiveOn",
                "parent | {\"parent\":\"AC-R\",\"effectiveOn\":\"2016-03-01\"} | 422 | AGENCY_HIERARCHY_CYCLE |"
                        + " /parent",
                "parent | {\"parent\":\"AC-R-1\",\"effectiveOn\":\"2016-03-01\"} | 422 | AGENCY_HIERARCHY_CYCLE |"
                        + " /parent",
                "parent | {\"parent\":\"AC-NOWHERE\",\"effectiveOn\":\"2016-03-01\"} | 422 | PARENT_AGENCY_UNKNOWN |"
                        + " /parent",
                "merger | {\"into\":\"AC-R-1\",\"effectiveOn\":\"2016-03-01\"} | 422 | AGENCY_HIERARCHY_CYCLE | /into",
                "merger | {\"into\":\"AC-NOWHERE\",\"effectiveOn\":\"2016-03-01\"} | 422 | PARENT_AGENCY_UNKNOWN |"
                        + " /into",
                "abolition | {\"effectiveOn\":\"2016-03-01\"} | 409 | AGENCY_HAS_SUBORDINATES |",
                "units | {\"units\":[{\"code\":\"A\",\"name\":\"甲\",\"parent\":\"B\"}],\"effectiveOn\":\"2016-03-01\"}"
                        + " | 422 | UNIT_PARENT_UNKNOWN | /units/0/parent",
            })
    void what_cannot_be_is_refused(String what, String body, int status, String code, String pointer) {
        known("AC-R", "機關", null);
        known("AC-R-1", "所屬機關", "AC-R");
        var refused = change("AC-R", what, body, 0).statusCode(status).body("code", equalTo(code));
        if (pointer != null) {
            refused.body("errors[0].pointer", equalTo(pointer));
        }
    }

    @Test
    void the_version_that_was_seen_must_still_stand() {
        known("AC-V", "機關", null);
        change("AC-V", "abolition", "{\"effectiveOn\":\"2016-03-01\"}", 3)
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"));
        change("AC-V", "abolition", "{\"effectiveOn\":\"2016-03-01\"}", 0).statusCode(200);
        change("AC-V", "name", "{\"name\":\"新名\",\"effectiveOn\":\"2016-03-01\"}", 1)
                .statusCode(409)
                .body("code", equalTo("AGENCY_ABOLISHED"));
    }

    private static ValidatableResponse change(String agency, String what, String body, int version) {
        return as("platform-administrator", "")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/agencies/" + agency + "/" + what)
                .then();
    }
}
