package tw.servicequality.platform.timer;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.background.DatabaseSession;
import tw.servicequality.platform.time.MovableClock;

/** Everything a test of timers needs, beside the service's own loop, whose kinds are others. */
@ApplicationScoped
class TimerBench {

    /** Nine o'clock on a day of no importance. */
    static final Instant NINE = Instant.parse("2016-03-01T01:00:00Z");

    private final AgroalDataSource database;
    private final DatabaseSession sessions;
    private final Timers timers;

    TimerBench(AgroalDataSource database, DatabaseSession sessions, Timers timers) {
        this.database = database;
        this.sessions = sessions;
        this.timers = timers;
    }

    void set(String kind, String subject, Instant dueAt) {
        QuarkusTransaction.requiringNew().run(() -> timers.set(kind, subject, dueAt));
    }

    void setAll(List<NewTimer> all) {
        QuarkusTransaction.requiringNew().run(() -> timers.set(all));
    }

    /** Fires one batch as the loop does; how many were due. */
    int fire(MovableClock clock, TimerEffect... effects) throws SQLException {
        try (var connection = sessions.open("timer-test")) {
            connection.setAutoCommit(false);
            return new TimerFiring(List.of(effects), clock, new SimpleMeterRegistry()).fireDue(connection);
        }
    }

    TimerLoop loop(MovableClock clock, TimerEffect... effects) {
        return new TimerLoop(List.of(effects), sessions, clock, new SimpleMeterRegistry());
    }

    /** The subjects that fired, in order. */
    List<String> fired(String kind) throws SQLException {
        return texts("select subject from fired where kind = '" + kind + "' order by id");
    }

    /** Subject and one more column of the timers that are left. */
    List<String> left(String kind, String column) throws SQLException {
        return texts("select subject || ' ' || " + column + " from timer where kind = '" + kind + "' order by subject");
    }

    List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
