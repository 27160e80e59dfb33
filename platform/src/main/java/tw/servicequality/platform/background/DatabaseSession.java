package tw.servicequality.platform.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A database session of a background loop's own: outside the pool, so that it can hold a lock for as long as it lives. Who says nothing
 * for ten seconds, because his machine has stopped, is frozen or cannot be reached, is taken for dead: his locks go to others.
 */
@ApplicationScoped
public class DatabaseSession {

    private static final String SILENCE = """
            -c idle_session_timeout=10s -c idle_in_transaction_session_timeout=10s -c tcp_user_timeout=10s""";

    /** Seconds after which a database that does not answer is taken for dead; no statement of a loop takes as long. */
    private static final String PATIENCE = "40";

    private static final Duration NEXT_TRY = Duration.ofMillis(500);

    private final String url;
    private final String user;
    private final String password;

    DatabaseSession(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** A new session in auto-commit mode; the name shows in {@code pg_stat_activity}. Its owner speaks every few seconds. */
    public Connection open(String name) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", PATIENCE);
        properties.setProperty("options", SILENCE);
        return DriverManager.getConnection(url, properties);
    }

    /** Returns when this session, of all replicas', holds the lock of that name, or when the loop is asked to stop. */
    public void awaitTurn(Connection connection, String lock, Background loop) throws SQLException {
        try (var tryLock = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            tryLock.setString(1, lock);
            while (loop.runs()) {
                try (var answer = tryLock.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        return;
                    }
                }
                loop.pause(NEXT_TRY);
            }
        }
    }
}
