package tw.servicequality.complaint.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.casefile.ComplaintStatus;

/** Feeds by their secrets, and what is due in them. An officer has one; a new secret ends the old. */
@ApplicationScoped
class Feeds {

    private static final String PUT = """
            insert into complaint_feed (agency, holder, unit, digest, issued_at, expires_at) values (?, ?, ?, ?, ?, ?)
            on conflict (agency, holder) do update set unit = excluded.unit, digest = excluded.digest,
              issued_at = excluded.issued_at, expires_at = excluded.expires_at""";
    private static final String REVOKE = "delete from complaint_feed where agency = ? and holder = ?";
    private static final String FIND = """
            select agency, holder, unit, expires_at from complaint_feed where digest = ? and expires_at > ?""";
    private static final String DUE = """
            select case_number, status, due_on, version from complaint
            where agency = ? and %s = ? and due_on is not null
              and status in ('FILED', 'ASSIGNED', 'SUPPLEMENTING', 'REPLY_PROPOSED', 'MERGED')
            order by due_on, case_number limit 1000""";

    private final AgroalDataSource database;

    Feeds(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void put(Feed feed, FeedSecret secret, Instant now) {
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
    boolean revoke(String agency, String holder) {
        return run(REVOKE, revoke -> {
            revoke.setString(1, agency);
            revoke.setString(2, holder);
            return revoke.executeUpdate() > 0;
        });
    }

    Optional<Feed> find(FeedSecret secret, Instant now) {
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

    /** The thousand soonest due at most, by the index of the officer's or the open cases. */
    List<DueCase> due(Feed feed) {
        var column = feed.unit().isPresent() ? "unit" : "officer";
        return run(DUE.formatted(column), select -> {
            select.setString(1, feed.agency());
            select.setString(2, feed.unit().orElse(feed.holder()));
            var cases = new ArrayList<DueCase>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    cases.add(new DueCase(
                            row.getString(1),
                            ComplaintStatus.valueOf(row.getString(2)),
                            row.getObject(3, LocalDate.class),
                            row.getInt(4)));
                }
            }
            return List.copyOf(cases);
        });
    }

    private <T> T run(String sql, Step<T> step) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return step.take(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Step<T> {
        T take(PreparedStatement statement) throws SQLException;
    }

    /** An open case: its version counts the changes a calendar program has to take over. */
    record DueCase(String caseNumber, ComplaintStatus status, LocalDate dueOn, int version) {}
}
