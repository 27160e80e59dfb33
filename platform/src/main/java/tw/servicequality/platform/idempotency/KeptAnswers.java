package tw.servicequality.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** First answers by caller and key. */
@ApplicationScoped
class KeptAnswers {

    private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended(?, 7))";
    private static final String FIND =
            "select fingerprint, status, headers, body from idempotency_key where caller = ? and key = ?";
    private static final String KEEP =
            "insert into idempotency_key (caller, key, fingerprint, status, headers, body) values (?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    KeptAnswers(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes the key until the transaction ends; false while another transaction has it. */
    boolean claim(String caller, String key) {
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, caller + "\n" + key);
            try (var answer = claim.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Optional<KeptAnswer> find(String caller, String key) {
        try (var connection = database.getConnection();
                var find = connection.prepareStatement(FIND)) {
            var sealed = new SealedBody(caller, key);
            find.setString(1, caller);
            find.setString(2, sealed.name());
            try (var row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new KeptAnswer(
                                row.getBytes(1),
                                row.getInt(2),
                                row.getString(3),
                                Optional.ofNullable(row.getString(4))
                                        .map(sealed::open)
                                        .orElse(null)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void keep(String caller, String key, KeptAnswer answer) {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            var sealed = new SealedBody(caller, key);
            keep.setString(1, caller);
            keep.setString(2, sealed.name());
            keep.setBytes(3, answer.fingerprint());
            keep.setInt(4, answer.status());
            keep.setString(5, answer.headers());
            keep.setString(
                    6, Optional.ofNullable(answer.body()).map(sealed::seal).orElse(null));
            keep.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
