package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.RealParts;

/** The amendment tests the telephone every half year instead of every three months; all else stays. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AmendmentJourneyTest {

    private static final String CHANGED = "001.1.2.2.2";

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void what_stays_the_same_goes_along_and_what_does_not_is_withdrawn() throws IOException {
        var former = PublishedPlan.of("WRA", "plan-001", "MOEA");
        var ids = ids(former, "status = 'UPCOMING' and source <> '" + CHANGED + "'");
        var plan = amended(former);
        as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/commitment-proposals?limit=200")
                .then()
                .body("items.find { it.source == '" + CHANGED + "' }.terms.dues[0].rule.per", equalTo("HALF_YEAR"))
                .body("items.find { it.source == '001.1.1.1.1' }.grounds.origin", contains("AMENDED"));
        PublishedPlan.confirmAll("WRA", plan);
        PublishedPlan.publish("WRA", plan, "MOEA");

        assertThat(ids(plan, "source <> '" + CHANGED + "'")).isEqualTo(ids);
        assertThat(days(plan, "status = 'UPCOMING'")).isEqualTo("2016-06-30 2016-12-30");
        assertThat(days(former, "status = 'WITHDRAWN'")).isEqualTo("2016-03-31 2016-06-30 2016-09-30 2016-12-30");
        assertThat(database.number(
                        "select count(*) from timer where kind = 'plan-obligations' and subject = ?", former))
                .isZero();
        assertThat(database.number("select count(*) from timer where kind = 'plan-obligations' and subject = ?", plan))
                .isEqualTo(1);
    }

    private static String amended(String former) throws IOException {
        var json = new ObjectMapper();
        var document = (ObjectNode) json.readTree(Portal.document("plan-001"));
        document.put("mark", UUID.randomUUID().toString());
        document.findParents("id").stream()
                .filter(node -> node.get("id").asText().equals(CHANGED))
                .forEach(node -> ((ObjectNode) node)
                        .set("recurrence", json.createObjectNode().put("per", "halfYear")));
        return creatingAs("planner", "WRA")
                .body(json.writeValueAsBytes(document))
                .post("/api/v1/plans/" + former + "/amendments?reason=test")
                .then()
                .statusCode(201)
                .extract()
                .path("planId");
    }

    private String ids(String plan, String which) {
        return database.text(
                "select string_agg(id::text, ' ' order by id) from obligation where plan_id = ?::uuid and " + which,
                plan);
    }

    private String days(String plan, String which) {
        return database.text(
                "select string_agg(due_on::text, ' ' order by due_on) from obligation where plan_id = ?::uuid and source = '"
                        + CHANGED + "' and " + which,
                plan);
    }
}
