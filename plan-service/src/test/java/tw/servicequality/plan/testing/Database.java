package tw.servicequality.plan.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** What really stands in the tables. */
@Singleton
public class Database {

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    public long number(String query, Object... values) {
        return Long.parseLong(text(query, values));
    }

    /** The first column of the first row as text. */
    public String text(String query, Object... values) {
        try (var connection = source.getConnection();
                var select = connection.prepareStatement(query)) {
            for (var at = 0; at < values.length; at++) {
                select.setObject(at + 1, values[at]);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The data of the last fact of this type about this subject. */
    public String fact(String type, String subject) {
        return text("select data from outbox where type = ? and subject = ? order by id desc limit 1", type, subject);
    }

    /** Does the work while nobody else can write to the table; who tries waits until it is done. */
    public void whileHolding(String table, Runnable work) {
        try (var connection = source.getConnection();
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table " + table + " in exclusive mode");
            work.run();
            connection.rollback();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** How many sessions wait for a lock. */
    public long waiting() {
        return number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    }
}
