package tw.servicequality.complaint.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.platform.feed.Feed;

/** What is due in a feed: of the unit's open cases, or of the officer's who holds it. */
@ApplicationScoped
class DueCases {

    private static final String DUE = """
            select case_number, status, due_on, version from complaint
            where agency = ? and %s = ? and due_on is not null
              and status in ('FILED', 'ASSIGNED', 'SUPPLEMENTING', 'REPLY_PROPOSED', 'MERGED')
            order by due_on, case_number limit 1000""";

    private final AgroalDataSource database;

    DueCases(AgroalDataSource database) {
        this.database = database;
    }

    /** The thousand soonest due at most, by the index of the officer's or the open cases. */
    List<DueCase> of(Feed feed) {
        var column = feed.unit().isPresent() ? "unit" : "officer";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(DUE.formatted(column))) {
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
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An open case: its version counts the changes a calendar program has to take over. */
    record DueCase(String caseNumber, ComplaintStatus status, LocalDate dueOn, int version) {}
}
