package tw.servicequality.platform.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Feeds by their secrets. A holder has one; a new secret ends the old. */
@ApplicationScoped
public class Feeds {

    private static final String PUT = """
            insert into feed (agency, holder, unit, digest, issued_at, expires_at) values (?, ?, ?, ?, ?, ?)
            on conflict (agency, holder) do update set unit = excluded.unit, digest = excluded.digest,
              issued_at = excluded.issued_at, expires_at = excluded.expires_at""";
    private static final String REVOKE = "delete from feed where agency = ? and holder = ?";
    private static final String FIND = """
            select agency, holder, unit, expires_at from feed where digest = ? and expires_at > ?""";

    private final AgroalDataSource database;

    Feeds(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public void put(Feed feed, FeedSecret secret, Instant now) {
        run(PUT, put -> {
            put.setString(1, feed.agency());
            put.setString(2, feed.holder());
            put.setString(3, feed.unit().orElse(null));
            put.setBytes(4, secret.digest());
            put.setObject(5, now.atOffset(ZoneOffset.UTC));
            put.setObject(6, feed.expiresAt().atOffset(ZoneOffset.UTC));
            return put.executeUpdate();
        });
    }

    /** Whether there was one. */
    @Transactional(TxType.MANDATORY)
    public boolean revoke(String agency, String holder) {
        return run(REVOKE, revoke -> {
            revoke.setString(1, agency);
            revoke.setString(2, holder);
            return revoke.executeUpdate() > 0;
        });
    }

    /** Empty for a secret that was never given, is replaced, taken back or run out. */
    public Optional<Feed> find(FeedSecret secret, Instant now) {
        return run(FIND, find -> {
            find.setBytes(1, secret.digest());
            find.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new Feed(
                                row.getString(1),
                                row.getString(2),
                                Optional.ofNullable(row.getString(3)),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        });
    }

    private <T> T run(String sql, Step<T> step) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return step.take(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Step<T> {
        T take(PreparedStatement statement) throws SQLException;
    }
}
