package tw.servicequality.platform.journey;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Objects;

/** What really stands in the tables. */
@Singleton
class Tables {

    private final AgroalDataSource database;

    Tables(AgroalDataSource database) {
        this.database = database;
    }

    long number(String query) {
        return Long.parseLong(text(query));
    }

    /** The single text, or an empty one when there is no row or nothing in it yet. */
    String text(String query) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? Objects.requireNonNullElse(rows.getString(1), "") : "";
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    void run(String change) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(change);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** How many answers are kept for the key, found the way the platform finds them; {@code more} narrows. */
    long keptAnswers(String key, String more) {
        var digest = "encode(sha256(convert_to(E'name\\n" + key + "', 'UTF8')), 'hex')";
        return number("select count(*) from idempotency_key where key = " + digest + " " + more);
    }
}
