package tw.servicequality.verification.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.verification.audit.AuditVerifier;
import tw.servicequality.verification.running.Visitor;
import tw.servicequality.verification.running.Visitor.Answer;

class WholePlatformIT {

    private static final String PETITION = """
            {"agency":"WRA-CENTRAL","channel":"WEB","type":"INQUIRY","title":"詢問","content":"請問何時清淤？",
             "petitioner":{"name":"王大同","email":"wang@example.test"}}""";

    /** On the temporary copy: the first row, one in the middle, the last. */
    private static final List<String> TAMPERINGS = List.of(
            "update audit_entry set facts = facts || ' ' where position = 1",
            "update audit_entry set actor = 'nobody' where position = (select max(position) / 2 + 1 from audit_entry)",
            "update audit_entry set at = at + interval '1 day' where position = (select max(position) from audit_entry)",
            "delete from audit_entry where position = 1",
            "delete from audit_entry where position = (select max(position) from audit_entry)",
            "update audit_entry set position = 3 - position where position in (1, 2)");

    @BeforeAll
    static void up() {
        assertThat(Sq.run("up", "--fresh")).contains("everything can be used").contains("demo year");
    }

    @AfterAll
    static void down() {
        Sq.run("down");
        assertThat(Sq.processes()).isEmpty();
    }

    @Test
    void the_story_can_be_told_again_and_again() {
        assertThat(Sq.run("demo")).contains("The story is told");
        assertThat(Sq.run("demo")).contains("The story is told");
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_done_twice_under_kill_9() {
        assertThat(Sq.run("chaos", "10")).contains("nothing lost, nothing twice");
    }

    @Test
    void everything_killed_at_once_comes_back_with_its_data() {
        var before = plans();
        Sq.processes().forEach(ProcessHandle::destroyForcibly);

        Sq.run("up");

        assertThat(plans()).isEqualTo(before).contains("經濟部水利署105年度提升服務品質執行計畫");
    }

    @Test
    void status_tells_every_part() {
        assertThat(Sq.run("status"))
                .contains(
                        "postgres",
                        "kafka",
                        "keycloak",
                        "mail",
                        "plan",
                        "assessment",
                        "complaint",
                        "reward",
                        "gateway");
    }

    @Test
    void the_gateway_answers_bad_requests_in_the_documented_form() {
        var citizen = Visitor.citizen(Sq.platform());
        var officer = Visitor.login(Sq.platform(), "wra-central.case-officer");
        var filed = citizen.post("/api/v1/complaints", PETITION).expect(201).text("/caseNumber");

        refused(citizen.get("/api/v1/complaints/" + filed), 401, "UNAUTHENTICATED");
        refused(
                Visitor.bearing(Sq.platform(), "e30.e30.e30").get("/api/v1/complaints/" + filed),
                401,
                "UNAUTHENTICATED");
        refused(
                Visitor.login(Sq.platform(), "kcg-wrb.case-officer").get("/api/v1/complaints/" + filed),
                404,
                "COMPLAINT_NOT_FOUND");
        refused(
                Visitor.login(Sq.platform(), "wra-central.personnel-officer").get("/api/v1/complaints/" + filed),
                403,
                "FORBIDDEN");
        refused(citizen.post("/api/v1/complaints", "{\"agency\":"), 400, "MALFORMED_JSON");
        refused(citizen.post("/api/v1/complaints", PETITION.replace("\"詢問\"", "7")), 400, "INVALID_INPUT");
        refused(
                citizen.post("/api/v1/complaints", PETITION.replace("詢問", "詢".repeat(1_100_000))),
                413,
                "BODY_TOO_LARGE");
        refused(citizen.get("/api/v1/nowhere"), 404, "NOT_FOUND");
        refused(officer.put("/api/v1/complaints/" + filed + "/closure", "\"9\"", closure()), 412, "VERSION_STALE");
        refused(
                officer.put("/api/v1/complaints/" + filed + "/closure", "\"0\"", closure()),
                409,
                "COMPLAINT_MOVE_REFUSED");
    }

    @Test
    void every_audit_trail_is_whole_and_a_tampered_copy_of_it_is_found() throws SQLException {
        assertThat(Sq.run("audit", "verify")).doesNotContain("NOT WHOLE");
        var anchors = AuditVerifier.anchors(Sq.platform());
        for (var service : Sq.platform().databases().entrySet()) {
            try (var connection = service.getValue().open();
                    var statement = connection.createStatement()) {
                for (var tampering : TAMPERINGS) {
                    connection.setAutoCommit(true);
                    statement.execute("drop table if exists pg_temp.audit_entry");
                    statement.execute("create temp table audit_entry as table public.audit_entry");
                    assertThat(AuditVerifier.findings(service.getKey(), connection, anchors))
                            .isEmpty();
                    connection.setAutoCommit(true);
                    assertThat(statement.executeUpdate(tampering)).as(tampering).isPositive();
                    assertThat(AuditVerifier.findings(service.getKey(), connection, anchors))
                            .as(tampering)
                            .isNotEmpty();
                }
            }
        }
    }

    private static Map<String, String> closure() {
        return Map.of("outcome", "UPHELD", "reply", "已辦理。");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("/code")).as(answer.request()).isEqualTo(code);
        assertThat(answer.text("/type")).isEqualTo("urn:problem:service-quality:" + code);
    }

    private static String plans() {
        return Visitor.login(Sq.platform(), "wra.planner")
                .get("/api/v1/plans?agency=WRA")
                .expect(200)
                .body();
    }
}
