package tw.servicequality.verification.audit;

import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.servicequality.verification.running.FactTap;
import tw.servicequality.verification.running.RunningPlatform;

/** The verb {@code sq audit verify}: reads each service's trail from the database and its anchors from Kafka. */
public final class AuditVerifier {

    private static final int FETCH = 5_000;

    private AuditVerifier() {}

    /** Argument: the launcher's platform file. Exit code 1 when a trail is not whole. */
    public static void main(String[] arguments) throws SQLException {
        var platform = RunningPlatform.read(Path.of(arguments[0]));
        var anchors = anchors(platform);
        var whole = true;
        for (var service : new TreeMap<>(platform.databases()).entrySet()) {
            try (var connection = service.getValue().open()) {
                var chain = follow(connection, anchors.getOrDefault(service.getKey() + "-service", Map.of()));
                var findings = chain.end();
                System.out.printf(
                        "%-12s %6d entries, %4d anchors met: %s%n",
                        service.getKey(),
                        chain.length(),
                        chain.anchorsMet(),
                        findings.isEmpty() ? "whole" : "NOT WHOLE");
                findings.forEach(finding -> System.out.println("             " + finding));
                whole &= findings.isEmpty();
            }
        }
        System.exit(whole ? 0 : 1);
    }

    /** What is wrong with a service's trail as it lies in the schema that the connection sees; told by the given anchors. */
    public static List<String> findings(
            String service, Connection connection, Map<String, Map<Long, BigInteger>> anchors) throws SQLException {
        return follow(connection, anchors.getOrDefault(service + "-service", Map.of()))
                .end();
    }

    /** Heads of the chains by service and position, as told on the topic {@code audit-anchors}. */
    public static Map<String, Map<Long, BigInteger>> anchors(RunningPlatform platform) {
        var anchors = new HashMap<String, Map<Long, BigInteger>>();
        FactTap.everything(
                platform,
                fact -> anchors.computeIfAbsent(fact.subject(), service -> new HashMap<>())
                        .put(
                                fact.data().get("position").asLong(),
                                new BigInteger(fact.data().get("hash").asText(), 16)),
                "audit-anchors");
        return anchors;
    }

    /** Walks the table {@code audit_entry} of the connection's schema. */
    static Chain follow(Connection connection, Map<Long, BigInteger> anchors) throws SQLException {
        var chain = new Chain(anchors);
        connection.setAutoCommit(false);
        try (var select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (var rows = select.executeQuery("select * from audit_entry order by position")) {
                while (rows.next()) {
                    chain.follow(AuditRow.read(rows));
                }
            }
        }
        connection.rollback();
        return chain;
    }
}
