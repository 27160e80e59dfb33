package tw.servicequality.platform.calendar;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The closures that this service has heard of. Joins the caller's transaction; the same call twice changes nothing more. */
@Singleton
public class OfficeClosures {
    private static final String RECORD = """
            insert into office_closure (closure_id, region, closed_on, extent, reason, declared_at)
            values (?, ?, ?, ?, ?, ?) on conflict (closure_id) do nothing""";
    private static final String WITHDRAW = """
            update office_closure set withdrawn_at = greatest(?, declared_at)
            where closure_id = ? and withdrawn_at is null""";
    private static final String KNOWN = """
            select closure_id, region, closed_on, extent, reason, declared_at from office_closure
            where region = any (?) and closed_on between ? and ?
              and declared_at <= ? and (withdrawn_at is null or withdrawn_at > ?)
            order by closed_on, closure_id""";
    private static final String DECLARED = """
            select closure_id, region, closed_on, extent, reason, declared_at, withdrawn_at from office_closure
            where region = any (?) order by closed_on, closure_id""";

    private final DataSource database;

    OfficeClosures(DataSource database) {
        this.database = database;
    }

    /** True if it was not known before. A different closure under the same id is ignored: withdraw, and declare anew. */
    public boolean record(OfficeClosure closure) {
        return changes(
                RECORD,
                closure.id(),
                closure.region(),
                closure.date(),
                closure.extent().name(),
                closure.reason(),
                utc(closure.declaredAt()));
    }

    /** True if it was in force before. What was known up to then can still be asked for. */
    public boolean withdraw(String closureId, Instant at) {
        return changes(WITHDRAW, utc(at), closureId);
    }

    /** In force now for any of the codes (a place lies in several regions), both days included. */
    public Closures forRegion(Collection<String> codes, LocalDate from, LocalDate to) {
        return known(codes, from, to, OffsetDateTime.MAX);
    }

    /** As {@link #forRegion}, declared and not withdrawn at that instant: what a promise made then could rest on. */
    public Closures forRegionAsKnownAt(Collection<String> codes, LocalDate from, LocalDate to, Instant at) {
        return known(codes, from, to, utc(at));
    }

    /** All that was ever declared for any of the codes, in the order of their days. */
    public List<DeclaredClosure> declared(Collection<String> codes) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DECLARED)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            List<DeclaredClosure> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new DeclaredClosure(
                            closure(row),
                            Optional.ofNullable(row.getObject(7, OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("office closures cannot be read", e);
        }
    }

    private Closures known(Collection<String> codes, LocalDate from, LocalDate to, OffsetDateTime at) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            bind(select, 2, from, to, at, at);
            return Closures.of(closures(select));
        } catch (SQLException e) {
            throw new IllegalStateException("office closures cannot be read", e);
        }
    }

    private static List<OfficeClosure> closures(PreparedStatement select) throws SQLException {
        List<OfficeClosure> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(closure(row));
            }
        }
        return found;
    }

    private static OfficeClosure closure(ResultSet row) throws SQLException {
        return new OfficeClosure(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                ClosureExtent.valueOf(row.getString(4)),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(5));
    }

    private boolean changes(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 1, values);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("office closure cannot be stored", e);
        }
    }

    private static void bind(PreparedStatement statement, int first, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(first + i, values[i]);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
