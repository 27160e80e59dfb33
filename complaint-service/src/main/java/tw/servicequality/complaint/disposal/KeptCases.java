package tw.servicequality.complaint.disposal;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.disposal.DisposalRun.Place;
import tw.servicequality.complaint.retention.EndedCase;
import tw.servicequality.complaint.retention.Retained;
import tw.servicequality.complaint.retention.RetentionRules;

/** The ended cases of an agency which owes nothing on them and whose petitioners are not erased, by the day on which they ended. */
@Singleton
class KeptCases {

    /** The limit stands in the text: a plan for any limit would sort. */
    private static final String AFTER = """
            select case_number, agency, channel, category, confidential, informant, coalesce(closed_on, left_on) as ended_on, 1 as cases
            from complaint c
            where agency = ? and erased_at is null and coalesce(closed_on, left_on) is not null
            and not exists (select from deadline d where d.case_number = c.case_number and d.state in ('RUNNING', 'PAUSED')
              and d.clock <> 'SURVEY')
            and (coalesce(closed_on, left_on), case_number) > (?, ?) and coalesce(closed_on, left_on) < ?
            order by coalesce(closed_on, left_on), case_number limit\s""";

    private static final String ALIKE = """
            select '' as case_number, agency, channel, category, confidential, informant, coalesce(closed_on, left_on) as ended_on,
              count(*) as cases
            from complaint c where agency = ? and erased_at is null and coalesce(closed_on, left_on) is not null
            and not exists (select from deadline d where d.case_number = c.case_number and d.state in ('RUNNING', 'PAUSED')
              and d.clock <> 'SURVEY')
            group by agency, channel, category, confidential, informant, ended_on""";

    /** No class of cases is kept for less than a year. */
    private static final int SHORTEST_YEARS = 1;

    private final AgroalDataSource database;
    private final RetentionRules rules;

    KeptCases(AgroalDataSource database, RetentionRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** One case, or as many as are alike in all that the rules ask for, and how long they are kept. */
    record Kept(String caseNumber, Retained retained, long cases) {

        Place place() {
            return new Place(retained.endedOn(), caseNumber);
        }

        boolean isOver(LocalDate day) {
            return retained.isOver(day);
        }
    }

    /** So many from that place on that could be over on that day: the shortest time has passed. */
    List<Kept> after(Connection connection, String agency, Place place, LocalDate day, int limit) throws SQLException {
        try (var select = connection.prepareStatement(AFTER + limit)) {
            select.setString(1, agency);
            select.setObject(2, place.endedOn());
            select.setString(3, place.caseNumber());
            select.setObject(4, day.minusYears(SHORTEST_YEARS));
            try (var row = select.executeQuery()) {
                return read(row);
            }
        }
    }

    /** As above with a connection of its own. */
    List<Kept> after(String agency, Place place, LocalDate day, int limit) {
        try (var connection = database.getConnection()) {
            return after(connection, agency, place, day, limit);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All of them, in groups of what is alike. */
    List<Kept> alike(String agency) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ALIKE)) {
            select.setString(1, agency);
            try (var row = select.executeQuery()) {
                return read(row);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Kept> read(ResultSet row) throws SQLException {
        var kept = new ArrayList<Kept>();
        while (row.next()) {
            var ended = new EndedCase(
                    row.getString("agency"),
                    row.getString("channel"),
                    Optional.ofNullable(row.getString("category")),
                    row.getBoolean("confidential"),
                    row.getBoolean("informant"),
                    row.getObject("ended_on", LocalDate.class));
            kept.add(new Kept(row.getString("case_number"), rules.of(ended), row.getLong("cases")));
        }
        return kept;
    }
}
