package tw.servicequality.platform.filestore;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hibernate.Session;

/**
 * The order in which the files of a table are scanned, any number of replicas beside each other. The table has the columns
 * {@code state} and {@code scan_after}.
 *
 * @param putOff writes {@code scan_after}
 */
public record ScanTurns<T>(Class<T> rows, String table, BiConsumer<? super T, Instant> putOff) {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String NEXT = """
        select * from %s where state = 'UNSCANNED' and scan_after <= :now
        order by scan_after limit 1 for update skip locked\
        """;

    /** The next one to scan; for two minutes no other replica takes it. */
    public Optional<T> next(EntityManager database, Instant now) {
        var next = database.unwrap(Session.class)
                .createNativeQuery(NEXT.formatted(table), rows)
                .setParameter("now", now)
                .uniqueResultOptional();
        next.ifPresent(row -> putOff.accept(row, now.plus(LEASE)));
        return next;
    }
}
