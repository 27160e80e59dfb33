package tw.servicequality.verification.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The rows of a filed petition, statement by statement, with values that cost nothing to find. */
record PetitionRows(Connection connection) {

    private static final String STEPS = """
            [{"at":"2999-11-25T01:00:00Z","kind":"WARNING","role":"case-officer"},
             {"at":"2999-11-27T01:00:00Z","kind":"WARNING","role":"case-officer"},
             {"at":"2999-11-30T16:00:00Z","kind":"BREACH","role":""},
             {"at":"2999-12-01T01:00:00Z","kind":"ESCALATION","role":"unit-supervisor"},
             {"at":"2999-12-03T01:00:00Z","kind":"ESCALATION","role":"agency-head"}]""";
    private static final String FACTS = """
            {"pauses":[],"handling":"ORDINARY","startedAt":"2026-11-21T08:26:10.681419146Z","extensions":[],
             "caseStartedAt":"2026-11-21T08:26:10.681419146Z"}""";
    /** As many as the words of the usual petition have. */
    private static final Object[] PAIRS =
            IntStream.range(0, 120).map(at -> at * 7919).boxed().toArray();

    private static final String RULE = "central-default@1";
    private static final String CALENDAR = "known@2026-06-30";

    String write(JsonNode petition, String key) throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var today = now.toLocalDate();
        var due = today.plusDays(9);
        var number = "C115-%06d".formatted(next());
        var agency = petition.get("agency").asText();
        complaint(petition, number, now, due);
        run(
                "insert into petitioner (case_number, data_key, sealed, pseudonym, has_email, has_contact) values (?, ?, ?, ?, ?, ?)",
                number,
                bytes(60),
                bytes(97),
                bytes(32),
                false,
                true);
        run("insert into lookup_code (case_number, digest) values (?, ?)", number, bytes(32));
        run("""
                insert into deadline (case_number, clock, run, agency, state, started_at, due_on, due_at, cap_on, rule,
                  calendar_version, facts, closures, steps, version)
                values (?, 'FINAL_REPLY', 1, ?, 'RUNNING', ?, ?, ?, ?, ?, ?, ?::jsonb, '[]', ?::jsonb, 0)""", number, agency, now, due, now.plusDays(9), due.plusDays(21), RULE, CALENDAR, FACTS, STEPS);
        run(
                "insert into timer (kind, subject, due_at, next_try_at) values ('complaint-deadline', ?, ?, ?)",
                number + "/FINAL_REPLY/1",
                now.plusYears(900),
                now.plusYears(900));
        tell(petition, number, now, due);
        run(
                "insert into complaint_search (case_number, words, pairs) values (?, ?, ?)",
                number,
                text(petition, "title") + "\n" + text(petition, "content"),
                connection.createArrayOf("int4", PAIRS));
        run("""
                insert into idempotency_key (caller, key, fingerprint, status, headers, body)
                values ('anonymous', ?, ?, 201, ?, ?)""", key, bytes(32), "ETag: \"0\"\nLocation: /api/v1/complaints/" + number, "x".repeat(500));
        return number;
    }

    private void complaint(JsonNode petition, String number, OffsetDateTime now, LocalDate due) throws SQLException {
        run(
                """
                insert into complaint (case_number, agency, channel, type, title, content, confidential, informant, handling,
                  status, filed_at, filed_on, due_on, reopenings, told, version)
                values (?, ?, ?, ?, ?, ?, false, false, 'ORDINARY', 'FILED', ?, ?, ?, 0, 0, 0)""",
                number,
                text(petition, "agency"),
                text(petition, "channel"),
                text(petition, "type"),
                text(petition, "title"),
                text(petition, "content"),
                now,
                now.toLocalDate(),
                due);
    }

    /** Outbox, audit trail, timeline; and the receipt of who can be mailed, which nobody mails here. */
    private void tell(JsonNode petition, String number, OffsetDateTime now, LocalDate due) throws SQLException {
        var fact = """
                {"caseNumber":"%s","agency":"%s","channel":"WEB","type":"RIGHTS","filedOn":"%s","dueOn":"%s","rule":"%s","calendar":"%s"}""".formatted(number, text(petition, "agency"), now.toLocalDate(), due, RULE, CALENDAR);
        var type = "tw.servicequality.complaint.ComplaintFiled.v1";
        run("""
                insert into outbox (event_id, topic, type, subject, sequence, time, data)
                values (uuidv7(), 'complaint-events', ?, ?, 0, ?, ?)""", type, number, now, fact);
        run("""
                insert into audit_pending (at, actor, actor_agency, type, subject, version, facts)
                values (?, 'anonymous', '', ?, ?, 0, ?)""", now, type, number, fact);
        run("""
                insert into timeline_entry (case_number, at, fact, actor_agency, actor_unit, details)
                values (?, ?, 'ComplaintFiled', '', '', ?::json)""", number, now, fact);
        if (petition.get("petitioner").has("email")) {
            run("""
                    insert into notice (case_number, kind, state, created_at, next_try_at, enclosure)
                    values (?, 'RECEIPT', 'BY_HAND', ?, ?, ?)""", number, now, now, bytes(60));
        }
    }

    private long next() throws SQLException {
        try (var select = connection.prepareStatement("select nextval('case_number')");
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static String text(JsonNode petition, String field) {
        return petition.get(field).asText();
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
