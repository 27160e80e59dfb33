package tw.servicequality.verification.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tw.servicequality.verification.running.FactTap;
import tw.servicequality.verification.running.FactTap.Fact;
import tw.servicequality.verification.running.RunningPlatform;

/** Compares what clients were told, what the tables hold and what Kafka delivered. */
final class Reckoning {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String CLOSED = "tw.servicequality.complaint.ComplaintClosed.v1";
    private static final String REOPENED = "tw.servicequality.complaint.ComplaintReopened.v1";

    private final RunningPlatform platform;
    private final Ledger ledger;
    private final String run;
    private final List<String> findings = new ArrayList<>();

    Reckoning(RunningPlatform platform, Ledger ledger, String run) {
        this.platform = platform;
        this.ledger = ledger;
        this.run = run;
    }

    /** Everything that is not as it must be; empty when nothing was lost, invented or done twice. */
    List<String> check() throws SQLException {
        for (var service : platform.databases().keySet()) {
            awaitZero(service, "select count(*) from outbox_unsent", "facts not sent");
        }
        petitions();
        facts();
        effects();
        return findings;
    }

    private void petitions() throws SQLException {
        var stored = new HashMap<String, List<String>>();
        try (var connection = open("complaint");
                var select =
                        connection.prepareStatement("select title, case_number from complaint where title like ?")) {
            select.setString(1, run + " %");
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    stored.computeIfAbsent(rows.getString(1), title -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        ledger.filed().forEach((title, number) -> {
            if (!List.of(number).equals(stored.get(title))) {
                findings.add(
                        "petition %s was acknowledged as %s, stored as %s".formatted(title, number, stored.get(title)));
            }
        });
        stored.keySet().stream()
                .filter(title -> !ledger.filed().containsKey(title))
                .forEach(title -> findings.add("petition " + title + " is stored but nobody knows of it"));
    }

    /** Services go on telling facts (anchors of their audit trails) meanwhile, so the outboxes are read before and after. */
    private void facts() throws SQLException {
        var sentBefore = outbox("where id not in (select id from outbox_unsent)");
        var delivered = new HashSet<UUID>();
        var order = new HashMap<String, Long>();
        FactTap.everything(
                platform,
                fact -> {
                    if (delivered.add(fact.id())) {
                        inOrder(fact, order.merge(fact.topic() + "/" + fact.subject(), fact.sequence(), Math::max));
                    }
                },
                topics());
        missing(sentBefore, delivered).forEach(id -> findings.add("fact " + id + " never reached Kafka"));
        missing(delivered, outbox("")).forEach(id -> findings.add("fact " + id + " on Kafka, in no outbox"));
    }

    private void inOrder(Fact fact, long latest) {
        if (fact.sequence() < latest) {
            findings.add("%s of %s came after a later one".formatted(fact.type(), fact.subject()));
        }
    }

    private Set<UUID> outbox(String which) throws SQLException {
        var ids = new HashSet<UUID>();
        for (var service : platform.databases().keySet()) {
            ids.addAll(ids(service, "select event_id from outbox " + which));
        }
        return ids;
    }

    private void effects() throws SQLException {
        var closings = new HashSet<UUID>();
        var everClosed = new HashSet<String>();
        var closed = new HashSet<String>();
        try (var connection = open("complaint");
                var select = connection.prepareStatement(
                        "select subject, event_id, type from outbox where type in (?, ?) order by id")) {
            select.setString(1, CLOSED);
            select.setString(2, REOPENED);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var number = rows.getString(1);
                    if (rows.getString(3).equals(REOPENED)) {
                        closed.remove(number);
                        continue;
                    }
                    closings.add(rows.getObject(2, UUID.class));
                    everClosed.add(number);
                    if (!closed.add(number)) {
                        findings.add("case %s was closed twice".formatted(number));
                    }
                }
            }
        }
        missing(ledger.closed().keySet(), everClosed)
                .forEach(number -> findings.add("closing of %s was acknowledged, but is not told".formatted(number)));
        awaitEvidence(closings);
        for (var service : platform.databases().keySet()) {
            awaitZero(service, "select count(*) from parked_message where status = 'PARKED'", "parked facts");
        }
    }

    private void awaitEvidence(Set<UUID> expected) throws SQLException {
        var query = "select evidence_id from evidence where kind = 'COMPLAINT_CLOSED'";
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = ids("assessment", query);
        while (!Set.copyOf(found).containsAll(expected) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            found = ids("assessment", query);
        }
        missing(expected, Set.copyOf(found)).forEach(id -> findings.add("fact " + id + " had no effect as evidence"));
        if (found.size() != Set.copyOf(found).size()) {
            findings.add("some fact had its effect as evidence twice");
        }
    }

    private void awaitZero(String service, String count, String what) throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var left = number(service, count);
        while (left > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            left = number(service, count);
        }
        if (left > 0) {
            findings.add("%d %s in %s".formatted(left, what, service));
        }
    }

    private String[] topics() throws SQLException {
        var topics = new HashSet<String>();
        for (var service : platform.databases().keySet()) {
            try (var connection = open(service);
                    var rows = connection.createStatement().executeQuery("select distinct topic from outbox")) {
                while (rows.next()) {
                    topics.add(rows.getString(1));
                }
            }
        }
        return topics.toArray(String[]::new);
    }

    private List<UUID> ids(String service, String query) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var connection = open(service);
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private long number(String service, String query) throws SQLException {
        try (var connection = open(service);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection open(String service) throws SQLException {
        return platform.databases().get(service).open();
    }

    private static <T> Set<T> missing(Set<T> wanted, Set<T> present) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(present);
        return missing;
    }
}
