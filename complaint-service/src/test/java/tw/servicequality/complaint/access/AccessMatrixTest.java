package tw.servicequality.complaint.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.access.AccessTable.ROLES;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.access.AccessTable.Relation;
import tw.servicequality.complaint.access.AccessTable.Row;
import tw.servicequality.complaint.journey.Desk;
import tw.servicequality.complaint.journey.MovableClock;
import tw.servicequality.platform.identity.HoledGate;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.ServedDocument;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/**
 * Every operation × every role × own, supervised and foreign agency is decided as the table says. Changes are asked for with a
 * stale version, so that who is let in changes nothing.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    @Inject
    HoledGate gate;

    TestBroker broker;

    private final Map<String, Operation> operations = new TreeMap<>();
    private Map<String, String> names;

    private record Operation(String method, String path, JsonNode body) {}

    @BeforeEach
    void a_case_of_the_water_resources_agency() throws IOException, SQLException {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
        var number = desk.filed();
        var notice = desk.text("select min(notice_id) from notice where case_number = '" + number + "'");
        names = Map.of(
                "caseNumber", number,
                "faqId", drafted(),
                "agency", "WRA",
                "clock", "FINAL_REPLY",
                "number", "1",
                "noticeId", notice,
                "code", "ROOT",
                "profile", "central-default",
                "effectiveFrom", "2030-01-01",
                "period", "2016-01");
        given().auth()
                .oauth2(Tokens.of("secretariat", "WRA"))
                .put("/api/v1/complaint-reports/WRA/2016-01")
                .then()
                .statusCode(200);
        for (var path : ServedDocument.read().path("paths").properties()) {
            if (!path.getKey().contains("/operations/") && !path.getKey().contains("/demo/")) {
                path.getValue()
                        .properties()
                        .forEach(method -> learn(path.getKey(), method.getKey(), method.getValue()));
            }
        }
    }

    private String drafted() {
        return given().auth()
                .oauth2(Tokens.of("case-officer", "WRA"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"question\":\"問\",\"answer\":\"答\"}")
                .post("/api/v1/complaint-faqs")
                .path("faqId");
    }

    @AfterEach
    void no_hole_is_left() {
        gate.open(null);
    }

    @Test
    void the_table_has_every_operation_and_no_other() throws IOException {
        assertThat(AccessTable.rows().stream().map(Row::operation).toList())
                .containsExactlyInAnyOrderElementsOf(operations.keySet());
    }

    @Test
    void every_caller_is_answered_as_the_table_says() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : AccessTable.rows()) {
            for (var role : ROLES) {
                for (var relation : Relation.values()) {
                    judge(row, role, relation).ifPresent(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_check_taken_out_is_noticed() throws IOException {
        var checks =
                AccessTable.rows().stream().filter(row -> !row.isPublic()).collect(Collectors.groupingBy(Row::check));
        var unnoticed = new ArrayList<String>();
        checks.forEach((check, rows) -> {
            gate.open(rows.getFirst().access());
            if (rows.stream().noneMatch(this::isNoticed)) {
                unnoticed.add(check);
            }
        });
        assertThat(unnoticed).isEmpty();
        assertThat(checks).hasSizeGreaterThan(10);
    }

    private boolean isNoticed(Row row) {
        return ROLES.stream().anyMatch(role -> List.of(Relation.values()).stream()
                .anyMatch(relation -> judge(row, role, relation).isPresent()));
    }

    private Optional<String> judge(Row row, String role, Relation relation) {
        var expected = row.expected(role, relation);
        var answer = send(operations.get(row.operation()), Tokens.of(role, relation.agency));
        var code = code(answer);
        var good = expected == 0
                ? !List.of("FORBIDDEN", "UNAUTHENTICATED").contains(code)
                        && (row.notFound().isEmpty() || !row.notFound().equals(code))
                        && answer.statusCode() < 500
                : answer.statusCode() == expected && code.equals(expected == 404 ? row.notFound() : "FORBIDDEN");
        return good
                ? Optional.empty()
                : Optional.of("%s by %s of %s: %d %s instead of %d"
                        .formatted(row.operation(), role, relation.agency, answer.statusCode(), code, expected));
    }

    private static String code(Response answer) {
        var isProblem = answer.contentType().contains("problem+json");
        return isProblem ? answer.<String>path("code") : "";
    }

    private Response send(Operation operation, String token) {
        var request = given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header("If-Match", "\"999\"")
                .header("Idempotency-Key", UUID.randomUUID());
        if (!operation.body().isMissingNode()) {
            request.contentType("application/json").body(operation.body().toString());
        }
        return request.request(operation.method(), operation.path());
    }

    private void learn(String path, String method, JsonNode operation) {
        var filled = path.replace("{format}", "json");
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        filled = filled.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var media = operation.path("requestBody").path("content").path("application/json");
        operations.put(
                operation.path("operationId").asText(),
                new Operation(
                        method.toUpperCase(Locale.ROOT),
                        filled,
                        media.path("examples").path("example").path("value")));
    }
}
