package tw.servicequality.verification.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.verification.running.FactTap;

/**
 * Compares what had to happen with what the tables hold and what Kafka delivered. The n-th case from the first was due at its
 * place in the even pace; what was due until the end must have had each of its effects once, and not before its time.
 */
record FiringReckoning(Ground ground, long from, Instant first, int perSecond, Instant until) {

    private static final String DUE = """
            (select case_number, n %% 10 between 6 and 8 as breach, '%s'::timestamptz + (n - %d) * interval '%d us' as due_at
             from bench_case) b""";

    private static final String SENT = """
            select event_id from outbox where id not in (select id from outbox_unsent) and topic <> 'audit-anchors'""";

    long due() throws SQLException {
        return ground.count("select count(*) from " + stock() + " where b.due_at <= '" + until + "'");
    }

    /** How long after its time each was told of, of half and of 99 in 100 of them, in milliseconds. */
    String lag() throws SQLException {
        return ground.text("""
                select percentile_disc(array[0.5, 0.99]) within group (order by
                  (extract(epoch from x.time - b.due_at) * 1000)::int)::text
                from %s join outbox x on split_part(x.subject, '/', 1) = b.case_number where x.type like '%%.Deadline%%'
                """.formatted(stock()));
    }

    List<String> check(Map<String, String> acknowledged) throws SQLException {
        var findings = new ArrayList<String>();
        once("outbox", "split_part(subject, '/', 1)", "type like '%.Deadline%'", "time", findings);
        once("timeline_entry", "case_number", "fact like 'Deadline%'", "at", findings);
        none("steps left untaken", """
                select count(*) from %s join timer t on t.subject = b.case_number || '/FINAL_REPLY/1'
                where b.due_at <= '%s' and t.due_at = b.due_at""".formatted(stock(), until), findings);
        none("breaches without exactly one notice of it", """
                select count(*) from %s where b.breach and b.due_at <= '%s'
                and (select count(*) from notice x where x.case_number = b.case_number and x.kind = 'EXCEEDED') <> 1""".formatted(stock(), until), findings);
        none("notices of a breach that was none", """
                select count(*) from %s where not b.breach
                and exists (select 1 from notice x where x.case_number = b.case_number and x.kind = 'EXCEEDED')""".formatted(stock()), findings);
        none("entries of the timeline and notices without their case", """
                select count(*) from (select case_number from timeline_entry union all select case_number from notice) e
                where not exists (select 1 from complaint c where c.case_number = e.case_number)""", findings);
        none("parked timers", "select count(*) from timer where parked_at is not null", findings);
        petitions(acknowledged, findings);
        delivered(findings);
        return findings;
    }

    private void once(String table, String number, String which, String when, List<String> findings)
            throws SQLException {
        var told = "(select %s as case_number, count(*) as times, min(%s) as at from %s where %s group by 1) x"
                .formatted(number, when, table, which);
        none("due, but not in " + table, """
                select count(*) from %s left join %s using (case_number)
                where b.due_at <= '%s' and x.times is null""".formatted(stock(), told, until), findings);
        none("more than once in " + table, "select count(*) from " + told + " where times > 1", findings);
        none("too early in " + table, """
                select count(*) from %s join %s using (case_number) where x.at < b.due_at""".formatted(stock(), told), findings);
    }

    private void petitions(Map<String, String> acknowledged, List<String> findings) throws SQLException {
        try (var connection = ground.open();
                var rows = connection
                        .createStatement()
                        .executeQuery("select title, case_number from complaint where title ~ '^[0-9a-f-]{36}$'")) {
            var stored = new HashSet<String>();
            while (rows.next()) {
                if (!stored.add(rows.getString(1))) {
                    findings.add("petition " + rows.getString(1) + " is stored twice");
                }
                if (!rows.getString(2).equals(acknowledged.get(rows.getString(1)))) {
                    findings.add("petition " + rows.getString(1) + " is stored as " + rows.getString(2)
                            + ", acknowledged as " + acknowledged.get(rows.getString(1)));
                }
            }
            acknowledged.keySet().stream()
                    .filter(title -> !stored.contains(title))
                    .forEach(title -> findings.add("petition " + title + " was acknowledged and is lost"));
        }
    }

    /** Read before Kafka is: everything that does not wait any more lies there. */
    private void delivered(List<String> findings) throws SQLException {
        var missing = new HashSet<UUID>();
        try (var connection = ground.open();
                var rows = connection.createStatement().executeQuery(SENT)) {
            while (rows.next()) {
                missing.add(rows.getObject(1, UUID.class));
            }
        }
        FactTap.everything(ground.platform(), fact -> missing.remove(fact.id()), "complaint-events", "deadline-events");
        missing.forEach(id -> findings.add("fact " + id + " never reached Kafka"));
    }

    private void none(String what, String count, List<String> findings) throws SQLException {
        var number = ground.count(count);
        if (number > 0) {
            findings.add(number + " " + what);
        }
    }

    private String stock() {
        return DUE.formatted(first, from, 1_000_000 / perSecond);
    }
}
