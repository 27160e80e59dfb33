package tw.servicequality.platform.idempotency;

import static tw.servicequality.platform.problem.HttpProblem.IDEMPOTENCY_KEY_IN_USE;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/** First answers by caller and key. */
@ApplicationScoped
class KeptAnswers {

    /** One round trip. Who commits between our snapshot and our lock is not seen here; that is found out when we keep our answer. */
    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(hashtextextended(?, 7)), k.fingerprint, k.status, k.headers, k.body
            from (values (?, ?)) as asked (caller, key) left join idempotency_key k using (caller, key)""";

    private static final String KEEP = """
            insert into idempotency_key (caller, key, fingerprint, status, headers, body) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String LATER = "請稍後以相同的鍵重試";

    private final AgroalDataSource database;
    private final LateWrites writes;

    KeptAnswers(AgroalDataSource database, LateWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    /** Takes the key until the transaction ends, and finds the first answer, if there is one; refuses while another transaction has it. */
    Optional<KeptAnswer> claim(String caller, String key) {
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            var sealed = new SealedBody(caller, key);
            claim.setString(1, caller + "\n" + key);
            claim.setString(2, caller);
            claim.setString(3, sealed.name());
            try (var row = claim.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw IDEMPOTENCY_KEY_IN_USE.because(LATER);
                }
                return row.getBytes(2) == null ? Optional.empty() : Optional.of(answer(row, sealed));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeptAnswer answer(ResultSet row, SealedBody sealed) throws SQLException {
        var body = Optional.ofNullable(row.getString(5)).map(sealed::open).orElse(null);
        return new KeptAnswer(row.getBytes(2), row.getInt(3), row.getString(4), body);
    }

    /** Refuses if somebody else has kept an answer under this key meanwhile: then the effect is his, and ours is undone. */
    void keep(String caller, String key, KeptAnswer answer) {
        var sealed = new SealedBody(caller, key);
        var body = Optional.ofNullable(answer.body()).map(sealed::seal).orElse(null);
        var kept = writes.send(LateWrite.of(
                KEEP, caller, sealed.name(), answer.fingerprint(), answer.status(), answer.headers(), body));
        if (kept == 0) {
            throw IDEMPOTENCY_KEY_IN_USE.because(LATER);
        }
    }
}
