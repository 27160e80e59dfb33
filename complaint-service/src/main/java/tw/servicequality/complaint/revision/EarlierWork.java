package tw.servicequality.complaint.revision;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tw.servicequality.platform.memory.Remembered;

/**
 * Work that began before all could know why a revision is due: a petition that is just being filed can still be reckoned with the
 * closures known before, and would be kept only after the revision has gone past. So a revision waits until nobody remembers what
 * was known before, and until every transaction that began by then is over. Times are the database's own.
 */
@ApplicationScoped
class EarlierWork {

    /** Longer than a transaction has (60 s): what is older cannot commit any more, or only reads, such as a backup. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final String LOOK = """
            select now, least(now, (select min(xact_start) from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid() and xact_start > now - interval '%d seconds'))
            from clock_timestamp() as now""".formatted(LONGEST.toSeconds());

    private final AgroalDataSource database;
    private final Map<UUID, OffsetDateTime> since = new ConcurrentHashMap<>();

    EarlierWork(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether it is over for this revision, which is committed. */
    boolean isOver(UUID revision) {
        try (var connection = database.getConnection();
                var look = connection.prepareStatement(LOOK);
                var row = look.executeQuery()) {
            row.next();
            var known = row.getObject(1, OffsetDateTime.class).plus(Remembered.FRESH);
            var oldest = row.getObject(2, OffsetDateTime.class);
            return oldest.isAfter(since.computeIfAbsent(revision, any -> known));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
