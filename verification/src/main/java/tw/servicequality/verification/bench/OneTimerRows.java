package tw.servicequality.verification.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What one due deadline step changes, statement by statement. */
record OneTimerRows(Connection connection) {

    private static final String HOLD = """
            select d.agency, coalesce(c.unit, ''), d.due_on::text, d.due_at::text, d.version, d.steps -> 0 ->> 'kind',
              coalesce(d.steps -> 0 ->> 'role', ''), (d.steps -> 1 ->> 'at')::timestamptz
            from deadline d join complaint c using (case_number)
            where d.case_number = ? and d.clock = ? and d.run = ?::int and d.state = 'RUNNING' for no key update of d, c""";

    /** When it is due next; a long time from now if no step is left. */
    Instant write(String subject) throws SQLException {
        var id = subject.split("/");
        try (var hold = connection.prepareStatement(HOLD)) {
            for (var at = 0; at < id.length; at++) {
                hold.setString(at + 1, id[at]);
            }
            try (var row = hold.executeQuery()) {
                row.next();
                var fact =
                        "{\"deadline\":\"%s\",\"caseNumber\":\"%s\",\"agency\":\"%s\",\"unit\":\"%s\",\"dueOn\":\"%s\",\"dueAt\":\"%s\",\"role\":\"%s\"}"
                                .formatted(
                                        subject,
                                        id[0],
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(7));
                write(id, row.getString(6), row.getLong(5) + 1, fact);
                var next = row.getObject(8, OffsetDateTime.class);
                return next == null ? Instant.now().plusSeconds(100_000_000) : next.toInstant();
            }
        }
    }

    private void write(String[] id, String kind, long version, String fact) throws SQLException {
        var breach = kind.equals("BREACH");
        var type = "tw.servicequality.complaint.Deadline" + (breach ? "Breached" : "Approaching") + ".v1";
        run("""
                update deadline set steps = steps - 0, version = version + 1,
                  breached_at = case when ? then now() else breached_at end
                where case_number = ? and clock = ? and run = ?::int""", breach, id[0], id[1], id[2]);
        run(
                "update complaint set alert = ? where case_number = ? and alert < ?",
                breach ? 2 : 1,
                id[0],
                breach ? 2 : 1);
        run("""
                insert into timeline_entry (case_number, at, fact, actor_agency, actor_unit, details)
                values (?, now(), 'DeadlineStep', '', '', ?::json)""", id[0], fact);
        run("""
                insert into outbox (event_id, topic, type, subject, sequence, time, data)
                values (uuidv7(), 'complaint-events', ?, ?, ?, now(), ?)""", type, id[0], version, fact);
        run("""
                insert into audit_pending (at, actor, actor_agency, type, subject, version, facts)
                values (now(), 'system', '', ?, ?, ?, ?)""", type, id[0], version, fact);
        if (breach) {
            run("""
                    insert into notice (case_number, kind, state, created_at, next_try_at)
                    select case_number, 'EXCEEDED', case when has_email then 'PENDING' else 'BY_HAND' end, now(), now()
                    from petitioner where case_number = ? and (has_email or has_contact)""", id[0]);
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
}
