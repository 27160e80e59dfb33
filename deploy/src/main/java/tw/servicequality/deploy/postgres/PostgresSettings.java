package tw.servicequality.deploy.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/** PostgreSQL's settings, the same wherever we run it. */
public final class PostgresSettings {

    private PostgresSettings() {}

    /**
     * Durable: an answer that was given survives a kill -9. A checkpoint a minute bounds what must be replayed after one; by size they
     * would come every ten seconds under load, and each makes whole pages be written anew.
     */
    public static Map<String, String> durable() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("checkpoint_timeout", "60s");
        settings.put("max_wal_size", "4GB");
        settings.put("max_connections", "200");
        settings.put("shared_buffers", "512MB");
        settings.put("password_encryption", "scram-sha-256");
        // A refused row is not quoted in the server's log: it may hold a petitioner's name.
        settings.put("log_error_verbosity", "terse");
        return settings;
    }
}
