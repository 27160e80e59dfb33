package tw.servicequality.complaint.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/** 歷程: append-only. Plain SQL, since an entry is written once, read as it is and never changed. */
@ApplicationScoped
public class Timeline {

    private static final String INSERT = """
            insert into timeline_entry (case_number, at, fact, actor_agency, actor_unit, details)
            values (?, ?, ?, ?, ?, ?::json)""";
    private static final String INSERT_ALL = """
            insert into timeline_entry (case_number, at, fact, actor_agency, actor_unit, details)
            select case_number, ?, fact, ?, ?, details::json
            from unnest(?, ?, ?) with ordinality as n (case_number, fact, details, place) order by place""";
    private static final String OF_CASE = "select * from timeline_entry where case_number = ? order by entry";

    private final AgroalDataSource database;
    private final LateWrites writes;
    private final Callers callers;
    private final ObjectMapper json;
    private final Clock clock;

    Timeline(AgroalDataSource database, LateWrites writes, Callers callers, ObjectMapper json, Clock clock) {
        this.database = database;
        this.writes = writes;
        this.callers = callers;
        this.json = json;
        this.clock = clock;
    }

    /** Appends a fact to the running transaction, with the agency and unit, but not the person, that acted. */
    @Transactional(TxType.MANDATORY)
    public void add(String caseNumber, String fact, Object details) {
        var actor = callers.current();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        writes.add(LateWrite.of(INSERT, caseNumber, at, fact, actor.agency(), actor.unit(), write(details)));
    }

    /** Appends many facts, in this order, in the transaction of this connection. */
    public <E> void addAll(
            Connection connection, List<? extends E> facts, Function<E, String> caseNumber, Function<E, String> fact)
            throws SQLException {
        var actor = callers.current();
        try (var insert = connection.prepareStatement(INSERT_ALL)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, actor.agency());
            insert.setString(3, actor.unit());
            insert.setArray(4, texts(connection, facts, caseNumber));
            insert.setArray(5, texts(connection, facts, fact));
            insert.setArray(6, texts(connection, facts, this::write));
            insert.executeUpdate();
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
                row.getLong("entry"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("fact"),
                row.getString("actor_agency"),
                row.getString("actor_unit"),
                json.readTree(row.getString("details")));
    }

    private String write(Object details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static <E> java.sql.Array texts(Connection connection, List<? extends E> facts, Function<E, String> column)
            throws SQLException {
        return connection.createArrayOf("text", facts.stream().map(column).toArray());
    }
}
