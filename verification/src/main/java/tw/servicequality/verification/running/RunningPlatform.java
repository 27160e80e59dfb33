package tw.servicequality.verification.running;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Where the platform under test runs, as the launcher wrote it down.
 *
 * @param checkout the folder of the sources and of what was built from them
 * @param data the folder of this platform's data and logs
 * @param gateway origin of the gateway, without a slash at the end
 * @param issuer the realm's URL
 * @param kafka bootstrap servers
 * @param smtp host:port
 * @param databases by service: plan, assessment, complaint, reward
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunningPlatform(
        String checkout,
        String data,
        String gateway,
        String issuer,
        String kafka,
        String smtp,
        Map<String, Database> databases) {

    public static final ObjectMapper JSON = new ObjectMapper();

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Database(String url, String user, String password) {

        public Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** Reads the launcher's file; fails if the platform was never started. */
    public static RunningPlatform read(Path file) {
        try {
            return JSON.readValue(file.toFile(), RunningPlatform.class);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file + "; is the platform up?", failure);
        }
    }
}
