package tw.servicequality.complaint.journey;

import static org.awaitility.Awaitility.await;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.testing.TestBroker;

/** Agencies with answered cases, and what they do about those that need not be kept. */
@Singleton
class Disposals {

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

    private int loaded = 700_000_000;

    private final Desk desk;

    Disposals(Desk desk) {
        this.desk = desk;
    }

    void registered(TestBroker broker, String agency) {
        desk.registered(broker, agency, "試辦機關", "null");
        await().until(() -> desk.number("select count(*) from agency where code = '" + agency + "'") == 1);
    }

    String answered(TestBroker broker, String agency, String more) {
        registered(broker, agency);
        var petition = Desk.PETITION.formatted(agency).replace("{\"agency\"", "{" + more + "\"agency\"");
        var number =
                desk.file(desk.anonymous(), petition).statusCode(201).extract().<String>path("caseNumber");
        desk.assign(desk.as("secretariat", agency), number, 0).statusCode(200);
        desk.close(desk.as("case-officer", agency), number, 1).statusCode(200);
        return number;
    }

    /** The number before the first. */
    int load(TestBroker broker, String agency, int cases) throws SQLException {
        registered(broker, agency);
        var before = loaded;
        loaded += cases;
        for (var statement : ANSWERED) {
            desk.execute(statement.formatted(agency, before, cases));
        }
        return before;
    }

    ValidatableResponse preview(String agency) {
        return desk.as("planner", agency)
                .get("/api/v1/complaint-retention/" + agency)
                .then()
                .statusCode(200);
    }

    List<String> erasable(String agency) {
        return desk.as("auditor", agency)
                .get("/api/v1/complaint-retention/" + agency + "/erasable")
                .path("items.caseNumber");
    }

    ValidatableResponse ordered(String agency, String role) {
        return order(agency, role, UUID.randomUUID().toString());
    }

    ValidatableResponse order(String agency, String role, String key) {
        return desk.as(role, agency)
                .header("Idempotency-Key", key)
                .body(REASON)
                .post("/api/v1/complaint-retention/" + agency + "/runs")
                .then();
    }

    ValidatableResponse done(String agency, ValidatableResponse ordered) {
        var run = ordered.extract().<String>path("runId");
        await().until(() -> state(agency, run).equals("DONE"));
        return run(agency, run);
    }

    ValidatableResponse run(String agency, String run) {
        return desk.as("auditor", agency)
                .get("/api/v1/complaint-retention/" + agency + "/runs/" + run)
                .then();
    }

    String state(String agency, String run) {
        return run(agency, run).statusCode(200).extract().path("state");
    }

    String standing(String agency, String number) {
        return desk.as("auditor", agency)
                .get(COMPLAINTS + "/" + number + "/erasure")
                .path("standing");
    }
}
