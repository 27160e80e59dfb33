package tw.servicequality.plan.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.plan.obligation.ObligationStatus;
import tw.servicequality.platform.feed.Feed;
import tw.servicequality.platform.identity.AgencyDirectory;

/** What is due in a feed, from a year back on: of one unit, under its code or its name in the register, or of the agency. */
@ApplicationScoped
class DueDays {

    private static final int MOST = 5_000;

    private static final String DUE = """
            select o.id, o.unit, o.due_on, o.status, o.version, c.clause from obligation o
            join commitment c on c.id = o.commitment_id
            where o.agency = ? and o.due_on >= ? %s order by o.due_on, o.id limit ?""";

    private final AgroalDataSource database;
    private final AgencyDirectory directory;

    DueDays(AgroalDataSource database, AgencyDirectory directory) {
        this.database = database;
        this.directory = directory;
    }

    /** The first five thousand at most. */
    List<DueDay> of(Feed feed, LocalDate today) {
        var narrowed = feed.unit().isPresent() ? "and o.unit = any (?)" : "";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(DUE.formatted(narrowed))) {
            var at = 0;
            select.setString(++at, feed.agency());
            select.setObject(++at, today.minusYears(1));
            if (feed.unit().isPresent()) {
                select.setArray(++at, connection.createArrayOf("text", names(feed)));
            }
            select.setInt(++at, MOST);
            var found = new ArrayList<DueDay>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new DueDay(
                            row.getString(1),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            ObligationStatus.valueOf(row.getString(4)),
                            row.getLong(5),
                            row.getString(6)));
                }
            }
            return List.copyOf(found);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A plan may call a unit by its name where the officer gave no code. */
    private Object[] names(Feed feed) {
        var unit = feed.unit().orElseThrow();
        return Stream.concat(Stream.of(unit), directory.unitName(feed.agency(), unit).stream())
                .toArray();
    }

    /** An obligation as far as a calendar shows it; its version counts the changes a calendar program has to take over. */
    record DueDay(
            String obligation, String unit, LocalDate dueOn, ObligationStatus status, long version, String clause) {}
}
