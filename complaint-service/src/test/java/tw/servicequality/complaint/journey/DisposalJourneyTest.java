package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** 定期銷毀: previewed, ordered by the head, done in batches. Each story has an agency of its own, for a run takes all that it finds. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisposalJourneyTest {

    private static final String REASON = "{\"reason\":\"民國110年檔案銷毀目錄核定\"}";

    /** Cases that this agency has answered on that day, as many as are asked for. */
    private static final List<String> ANSWERED = List.of("""
            insert into complaint (case_number, agency, channel, type, title, content, confidential, informant, handling, status,
              filed_at, filed_on, due_on, unit, officer, joint_units, outcome, reply, closed_on, on_time, working_days_late,
              counted_with, reopenings, told, version)
            select 'C105-' || lpad((n + %2$d)::text, 9, '0'), '%1$s', 'WEB', 'RIGHTS', '主旨', '內容', false, false, 'ORDINARY', 'CLOSED',
              '2016-03-01 10:00', '2016-03-01', '2016-03-09', 'ASSET', 'someone', '[]', 'UPHELD', '答復', '2016-03-02', true, 0,
              'known', 0, 2, 2 from generate_series(1, %3$d) n""", """
            insert into petitioner (case_number, data_key, sealed, pseudonym, has_email, has_contact)
            select case_number, '\\x00', '\\x00', '\\x00', true, true from complaint c where agency = '%1$s'
            and not exists (select from petitioner p where p.case_number = c.case_number)""");

    private static int loaded = 700_000_000;

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @BeforeEach
    void answered_on_the_second_of_march() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-02T10:00");
    }

    @Test
    void the_preview_says_what_a_run_then_erases_and_the_rest_is_kept() throws SQLException {
        var agency = "DISPOSE-1";
        var ordinary = List.of(answered(agency, ""), answered(agency, ""));
        var secret = answered(agency, "\"confidential\":true,");
        clock.moveTo("2016-03-03T10:00");
        var later = answered(agency, "");
        clock.moveTo("2021-03-03T00:00");
        preview(agency)
                .body("erasable", equalTo(2))
                .body("classes.code", equalTo(List.of("CONFIDENTIAL", "ORDINARY")))
                .body("classes.kept", equalTo(List.of(1, 3)))
                .body("classes.erasable", equalTo(List.of(0, 2)))
                .body("classes[0].permanent", equalTo(true))
                .body("classes[0].nextKeptUntil", nullValue())
                .body("classes[1].nextKeptUntil", equalTo("2021-03-03"));
        assertThat(erasable(agency)).isEqualTo(ordinary);

        done(agency, ordered(agency, "agency-head").statusCode(201)).body("erased", equalTo(2));
        assertThat(standing(agency, ordinary.getFirst())).isEqualTo("ERASED");
        assertThat(standing(agency, secret)).isEqualTo("RETAINED");
        assertThat(standing(agency, later)).isEqualTo("RETAINED");
        assertThat(erasable(agency)).isEmpty();
        preview(agency).body("classes.kept", equalTo(List.of(1, 1)));
    }

    @Test
    void one_erased_by_a_run_is_erased_as_one_by_order_is() throws SQLException {
        var agency = "DISPOSE-2";
        var byOrder = answered(agency, "");
        var byRun = answered(agency, "");
        clock.moveTo("2021-03-03T00:00");
        desk.changed(
                        desk.as("secretariat", agency),
                        byOrder,
                        2,
                        "erasure",
                        "{\"ground\":\"ORDERED\",\"reason\":\"民國110年檔案銷毀目錄核定\"}")
                .statusCode(200);
        done(agency, ordered(agency, "agency-head").statusCode(201)).body("erased", equalTo(1));

        for (var row : List.of(
                "select (to_jsonb(c) - 'case_number')::text from complaint c where case_number = '%s'",
                "select (to_jsonb(p) - 'case_number')::text from petitioner p where case_number = '%s'",
                "select reason || agency || erased_at from erasure where case_number = '%s'",
                "select string_agg(fact, ',' order by entry) from timeline_entry where case_number = '%s'")) {
            assertThat(desk.text(row.formatted(byRun))).isEqualTo(desk.text(row.formatted(byOrder)));
        }
        await().until(() -> desk.number("select count(*) from audit_entry where subject in ('" + byRun + "', '"
                        + byOrder + "') and type = 'tw.servicequality.complaint.ComplaintErased.v1'")
                == 2);
        broker.await("complaint-events", message -> message.value()
                .equals(
                        "{\"caseNumber\":\"%s\",\"agency\":\"%s\",\"ground\":\"RETENTION_ENDED\",\"erasedOn\":\"2021-03-03\"}"
                                .formatted(byRun, agency)));
    }

    @Test
    void many_are_erased_batch_by_batch_and_each_once() throws SQLException {
        var agency = "DISPOSE-3";
        load(agency, 1_201);
        clock.moveTo("2021-03-03T00:00");
        preview(agency).body("erasable", equalTo(1_201));
        done(agency, ordered(agency, "agency-head").statusCode(201))
                .body("examined", equalTo(1_201))
                .body("erased", equalTo(1_201));

        assertThat(desk.number("select count(*) from erasure where agency = '" + agency + "'"))
                .isEqualTo(1_201);
        assertThat(desk.number("select count(*) from timeline_entry join complaint using (case_number) where agency = '"
                        + agency + "' and fact = 'ComplaintErased'"))
                .isEqualTo(1_201);
    }

    @Test
    void a_run_broken_off_goes_on_from_where_it_was() throws SQLException {
        var agency = "DISPOSE-4";
        var first = load(agency, 10);
        clock.moveTo("2021-03-03T00:00");
        var run = UUID.randomUUID();
        execute("""
                insert into retention_run (run_id, agency, state, reason, before, ordered_at, at_ended_on, at_case, examined, erased)
                values ('%1$s', '%2$s', 'RUNNING', '核定', '2021-03-03', now(), '2016-03-02', 'C105-%3$09d', 4, 4)""".formatted(run, agency, first + 4));
        execute("insert into timer (kind, subject, due_at, next_try_at) values ('complaint-disposal', '" + run
                + "', '2021-03-02', '2021-03-02')");
        await().until(() -> state(agency, run.toString()).equals("DONE"));

        run(agency, run.toString()).body("erased", equalTo(10)).body("examined", equalTo(10));
        assertThat(erasable(agency)).hasSize(4);
    }

    @Test
    void what_somebody_works_on_just_now_is_waited_for_and_holds_up_nobody() throws SQLException {
        var agency = "DISPOSE-5";
        var held = answered(agency, "");
        var free = answered(agency, "");
        clock.moveTo("2021-03-03T00:00");
        String run;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select from complaint where case_number = '" + held + "' for update");
            run = ordered(agency, "agency-head").statusCode(201).extract().path("runId");
            await().until(() -> standing(agency, free).equals("ERASED"));
            assertThat(state(agency, run)).isEqualTo("RUNNING");
            ordered(agency, "agency-head").statusCode(409).body("code", equalTo("DISPOSAL_UNDER_WAY"));
            connection.rollback();
        }
        clock.moveTo("2021-03-03T00:01");
        await().until(() -> state(agency, run).equals("DONE"));
        assertThat(standing(agency, held)).isEqualTo("ERASED");
    }

    @Test
    void what_is_to_be_erased_is_turned_page_by_page() throws SQLException {
        var agency = "DISPOSE-6";
        load(agency, 5);
        clock.moveTo("2021-03-03T00:00");
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = desk.as("auditor", agency)
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get("/api/v1/complaint-retention/" + agency + "/erasable")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.caseNumber"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).hasSize(5).isSorted().doesNotHaveDuplicates();
        desk.as("auditor", agency)
                .queryParam("cursor", "eA")
                .get("/api/v1/complaint-retention/" + agency + "/erasable")
                .then()
                .statusCode(400);
    }

    @Test
    void a_lost_order_is_given_once_and_who_may_only_look_gives_none() {
        var agency = "DISPOSE-7";
        registered(agency);
        ordered(agency, "secretariat").statusCode(403);
        var key = UUID.randomUUID().toString();
        var first = order(agency, "agency-head", key).statusCode(201).extract().asString();

        assertThat(order(agency, "agency-head", key).statusCode(201).extract().asString())
                .isEqualTo(first);
        desk.as("auditor", agency)
                .get("/api/v1/complaint-retention/" + agency + "/runs")
                .then()
                .body("items.size()", equalTo(1));
    }

    private void registered(String agency) {
        desk.registered(broker, agency, "試辦機關", "null");
        await().until(() -> desk.number("select count(*) from agency where code = '" + agency + "'") == 1);
    }

    private String answered(String agency, String more) {
        registered(agency);
        var petition = Desk.PETITION.formatted(agency).replace("{\"agency\"", "{" + more + "\"agency\"");
        var number =
                desk.file(desk.anonymous(), petition).statusCode(201).extract().<String>path("caseNumber");
        desk.assign(desk.as("secretariat", agency), number, 0).statusCode(200);
        desk.close(desk.as("case-officer", agency), number, 1).statusCode(200);
        return number;
    }

    /** The number before the first. */
    private int load(String agency, int cases) throws SQLException {
        registered(agency);
        var before = loaded;
        loaded += cases;
        for (var statement : ANSWERED) {
            execute(statement.formatted(agency, before, cases));
        }
        return before;
    }

    private ValidatableResponse preview(String agency) {
        return desk.as("planner", agency)
                .get("/api/v1/complaint-retention/" + agency)
                .then()
                .statusCode(200);
    }

    private List<String> erasable(String agency) {
        return desk.as("auditor", agency)
                .get("/api/v1/complaint-retention/" + agency + "/erasable")
                .path("items.caseNumber");
    }

    private ValidatableResponse ordered(String agency, String role) {
        return order(agency, role, UUID.randomUUID().toString());
    }

    private ValidatableResponse order(String agency, String role, String key) {
        return desk.as(role, agency)
                .header("Idempotency-Key", key)
                .body(REASON)
                .post("/api/v1/complaint-retention/" + agency + "/runs")
                .then();
    }

    private ValidatableResponse done(String agency, ValidatableResponse ordered) {
        var run = ordered.extract().<String>path("runId");
        await().until(() -> state(agency, run).equals("DONE"));
        return run(agency, run);
    }

    private ValidatableResponse run(String agency, String run) {
        return desk.as("auditor", agency)
                .get("/api/v1/complaint-retention/" + agency + "/runs/" + run)
                .then();
    }

    private String state(String agency, String run) {
        return run(agency, run).statusCode(200).extract().path("state");
    }

    private String standing(String agency, String number) {
        return desk.as("auditor", agency)
                .get(COMPLAINTS + "/" + number + "/erasure")
                .path("standing");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
