package tw.servicequality.complaint.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.identity.Callers;

/** 歷程: append-only. Plain SQL, since an entry is written once, read as it is and never changed. */
@ApplicationScoped
public class Timeline {

    private static final String INSERT = """
            insert into timeline_entry (case_number, sequence, at, fact, actor_agency, actor_unit, details)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)""";
    private static final String OF_CASE = "select * from timeline_entry where case_number = ? order by sequence";

    private final AgroalDataSource database;
    private final Callers callers;
    private final ObjectMapper json;
    private final Clock clock;

    Timeline(AgroalDataSource database, Callers callers, ObjectMapper json, Clock clock) {
        this.database = database;
        this.callers = callers;
        this.json = json;
        this.clock = clock;
    }

    /** Appends a fact to the running transaction, with the agency and unit, but not the person, that acted. */
    @Transactional(TxType.MANDATORY)
    public void add(String caseNumber, long sequence, String fact, Record details) {
        var actor = callers.current();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, caseNumber);
            insert.setLong(2, sequence);
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, fact);
            insert.setString(5, actor.agency());
            insert.setString(6, actor.unit());
            insert.setString(7, json.writeValueAsString(details));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public List<TimelineEntry> of(String caseNumber) {
        var entries = new ArrayList<TimelineEntry>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_CASE)) {
            select.setString(1, caseNumber);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
        return entries;
    }

    private TimelineEntry entry(ResultSet row) throws SQLException, JsonProcessingException {
        return new TimelineEntry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("fact"),
                row.getString("actor_agency"),
                row.getString("actor_unit"),
                json.readTree(row.getString("details")));
    }
}
