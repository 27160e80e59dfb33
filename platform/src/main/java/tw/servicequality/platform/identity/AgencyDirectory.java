package tw.servicequality.platform.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.servicequality.platform.memory.Remembered;

/**
 * This service's copy of the register of agencies: enough to know names and who supervises whom. What was found is remembered for
 * a second, since every request asks; what was not found is looked for again, so that a new agency is known at once.
 */
@ApplicationScoped
public class AgencyDirectory {

    private static final String UPSERT = """
        insert into agency (code, name, parent, version) values (?, ?, ?, ?)
        on conflict (code) do update set name = excluded.name, parent = excluded.parent, version = excluded.version
        where agency.version < excluded.version\
        """;
    private static final String UPSERT_UNIT = """
        insert into unit (agency, code, name) values (?, ?, ?)
        on conflict (agency, code) do update set name = excluded.name\
        """;
    private static final String FORGET_UNITS = "delete from unit where agency = ? and code <> all (?)";
    private static final String SUBORDINATES = """
        with recursive below as (
          select code from agency where parent = ?
          union
          select agency.code from agency join below on agency.parent = below.code)
        select code from below\
        """;

    private static final String SUPERIORS = """
        with recursive above as (
          select code, parent from agency where code = ?
          union
          select agency.code, agency.parent from agency join above on agency.code = above.parent)
        select code from above\
        """;

    private final AgroalDataSource database;
    private final Remembered<List<String>, Optional<String>> names = new Remembered<>(Optional::isPresent);
    private final Remembered<List<String>, Set<String>> reaches = new Remembered<>(any -> true);

    AgencyDirectory(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes over what the register says, unless something newer is known. */
    @Transactional(TxType.MANDATORY)
    public void record(KnownAgency agency, long version) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, agency.code());
            upsert.setString(2, agency.name());
            upsert.setString(3, agency.parent());
            upsert.setLong(4, version);
            if (upsert.executeUpdate() > 0) {
                recordUnits(connection, agency);
                names.forget();
                reaches.forget();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The units that it has; one that is no more is forgotten. */
    private static void recordUnits(Connection connection, KnownAgency agency) throws SQLException {
        try (var forget = connection.prepareStatement(FORGET_UNITS)) {
            forget.setString(1, agency.code());
            forget.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            agency.units().stream()
                                    .map(KnownAgency.KnownUnit::code)
                                    .toArray()));
            forget.executeUpdate();
        }
        try (var upsert = connection.prepareStatement(UPSERT_UNIT)) {
            for (var unit : agency.units()) {
                upsert.setString(1, agency.code());
                upsert.setString(2, unit.code());
                upsert.setString(3, unit.name());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** The agency's full name, if it is registered. */
    public Optional<String> name(String code) {
        return one("select name from agency where code = ?", code);
    }

    /** The unit's name, if the agency has such a unit. */
    public Optional<String> unitName(String agency, String unit) {
        return one("select name from unit where agency = ? and code = ?", agency, unit);
    }

    /** Whether the first is somewhere above the second. */
    public boolean supervises(String superior, String agency) {
        return !superior.isEmpty() && subordinates(superior).contains(agency);
    }

    /** All agencies below this one, at any depth. */
    public Set<String> subordinates(String agency) {
        return codes(SUBORDINATES, agency);
    }

    /** This agency and all below it. */
    public Set<String> withSubordinates(String agency) {
        var codes = subordinates(agency);
        codes.add(agency);
        return codes;
    }

    /** This agency and all above it: whose closures, for example, hold here. */
    public Set<String> withSuperiors(String agency) {
        var codes = codes(SUPERIORS, agency);
        codes.add(agency);
        return codes;
    }

    private Set<String> codes(String query, String agency) {
        return new TreeSet<>(reaches.get(List.of(query, agency), () -> readCodes(query, agency)));
    }

    private Set<String> readCodes(String query, String agency) {
        var codes = new TreeSet<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setString(1, agency);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return codes;
    }

    private Optional<String> one(String query, String... arguments) {
        var key = Stream.concat(Stream.of(query), Stream.of(arguments)).toList();
        return names.get(key, () -> readOne(query, arguments));
    }

    private Optional<String> readOne(String query, String... arguments) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            for (var at = 0; at < arguments.length; at++) {
                select.setString(at + 1, arguments[at]);
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
