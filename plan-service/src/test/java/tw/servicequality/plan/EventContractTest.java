package tw.servicequality.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

/** What the outbox really holds is what contracts/events promises. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NUMBER = "{\"documentNumber\":\"水企字第10550012340號\"}";

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void the_register_keeps_its_contract() throws IOException {
        Portal.known("EX-1", "經濟部水利署北區水資源局", null);
        assertKept("AgencyRegistered", "EX-1", null);
    }

    @Test
    void what_becomes_of_an_agency_keeps_its_contract() throws IOException {
        Portal.known("EX-2", "經濟部水利署北區水資源局", null);
        var name = "經濟部水利署北區水資源分署";
        change("EX-2", "name", "{\"name\":\"" + name + "\",\"effectiveOn\":\"2016-02-01\"}", 0);
        change("EX-2", "parent", "{\"parent\":\"WRA\",\"effectiveOn\":\"2016-02-15\"}", 1);
        var units = "{\"code\":\"SEC\",\"name\":\"秘書室\"},{\"code\":\"SEC-DOC\",\"name\":\"文書股\",\"parent\":\"SEC\"}";
        change("EX-2", "units", "{\"units\":[" + units + "],\"effectiveOn\":\"2016-02-20\"}", 2);
        change("EX-2", "merger", "{\"into\":\"WRA-CENTRAL\",\"effectiveOn\":\"2016-03-01\"}", 3);
        Portal.known("EX-3", "經濟部水利署臨時工程處", null);
        change("EX-3", "abolition", "{\"effectiveOn\":\"2016-03-01\"}", 0);
        for (var event : List.of("AgencyRenamed", "AgencyMoved", "UnitsChanged", "AgencyMerged")) {
            assertKept(event, "EX-2", null);
        }
        assertKept("AgencyAbolished", "EX-3", null);
    }

    private static void change(String agency, String what, String body, int version) {
        as("platform-administrator", "")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/agencies/" + agency + "/" + what)
                .then()
                .statusCode(200);
    }

    @Test
    void closures_keep_their_contract() throws IOException {
        var id = creatingAs("secretariat", "WRA")
                .body("{\"agency\":\"WRA\",\"date\":\"2016-09-27\",\"part\":\"WHOLE_DAY\",\"reason\":\"梅姬颱風\"}")
                .post("/api/v1/office-closures")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("closureId");
        as("secretariat", "WRA")
                .header("If-Match", "\"0\"")
                .put("/api/v1/office-closures/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        assertKept("OfficeClosureDeclared", id, "closureId");
        assertKept("OfficeClosureWithdrawn", id, "closureId");
    }

    @Test
    void plans_keep_their_contract() throws IOException {
        var id = Portal.importedPlan("WRA", "plan-001");
        move("planner", "WRA", id, "submission", NUMBER, 0);
        move("planner", "MOEA", id, "return", "{\"comments\":\"請補列\"}", 1);
        as("planner", "WRA")
                .header("If-Match", "\"2\"")
                .body(new String(Portal.document("plan-001"), StandardCharsets.UTF_8)
                        .replaceFirst("\\{", "{\"mark\":\"" + UUID.randomUUID() + "\",")
                        .getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/plans/" + id + "/document?reason=補列")
                .then()
                .statusCode(200);
        move("planner", "WRA", id, "submission", NUMBER, 3);
        move("planner", "MOEA", id, "approval", NUMBER, 4);
        move("planner", "WRA", id, "publication", "{}", 5);
        for (var event : List.of(
                "PlanImported",
                "PlanSubmitted",
                "PlanReturned",
                "PlanDocumentReplaced",
                "PlanApproved",
                "PlanPublished")) {
            assertKept(event, id, "planId");
        }
        assertThat(database.text(
                        "select string_agg(sequence::text, ',' order by id) from outbox where subject = ?", id))
                .isEqualTo("0,1,2,3,4,5,6");
    }

    @Test
    void an_amended_a_closed_and_an_abandoned_plan_keep_their_contract() throws IOException {
        var first = published("WRA", "MOEA", "plan-001");
        var second = Portal.amendment(first, "WRA", "plan-001", "「", "『")
                .statusCode(201)
                .extract()
                .<String>path("planId");
        move("planner", "WRA", second, "submission", NUMBER, 0);
        move("planner", "MOEA", second, "approval", NUMBER, 1);
        move("planner", "WRA", second, "publication", "{}", 2);
        var superseded = (ObjectNode) JSON.readTree(database.fact("tw.servicequality.plan.PlanSuperseded.v1", first));
        assertThat(superseded.path("supersededBy").asText()).isEqualTo(second);
        superseded.set(
                "supersededBy",
                EventSchemasTest.contract("PlanSuperseded", "example").get("supersededBy"));
        superseded.set(
                "planId", EventSchemasTest.contract("PlanSuperseded", "example").get("planId"));
        assertThat(superseded.toString())
                .isEqualTo(
                        EventSchemasTest.contract("PlanSuperseded", "example").toString());

        var old = published("WRA-CENTRAL", "WRA", "plan-000");
        move("planner", "WRA-CENTRAL", old, "closure", NUMBER, 3);
        assertKept("PlanClosed", old, "planId");

        var given = Portal.importedPlan("WRA", "plan-001");
        move("planner", "WRA", given, "abandonment", "{\"reason\":\"誤植\"}", 0);
        assertKept("PlanAbandoned", given, "planId");
    }

    private static String published(String agency, String above, String document) {
        var id = Portal.importedPlan(agency, document);
        move("planner", agency, id, "submission", NUMBER, 0);
        move("planner", above, id, "approval", NUMBER, 1);
        move("planner", agency, id, "publication", "{}", 2);
        return id;
    }

    private void assertKept(String event, String subject, String idField) throws IOException {
        var told = JSON.readTree(database.fact("tw.servicequality.plan." + event + ".v1", subject));
        var example = EventSchemasTest.contract(event, "example");
        if (idField != null) {
            ((ObjectNode) told).set(idField, example.get(idField));
        }
        assertThat(told.toString()).isEqualTo(example.toString());
    }

    private static void move(String role, String agency, String id, String step, String body, int version) {
        as(role, agency)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/plans/" + id + "/" + step)
                .then()
                .statusCode(200);
    }
}
