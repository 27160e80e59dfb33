package tw.servicequality.complaint.disposal;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.complaint.disposal.DisposalRun.Place;

/** The runs of all agencies. */
@Singleton
class DisposalRuns {

    private static final String ADD = """
            insert into retention_run (run_id, agency, state, reason, before, ordered_at, at_ended_on, at_case, examined, erased)
            values (?, ?, 'RUNNING', ?, ?, ?, ?, '', 0, 0) on conflict (agency) where state = 'RUNNING' do nothing""";
    private static final String OF_AGENCY =
            "select * from retention_run where agency = ? order by ordered_at desc, run_id limit 50";
    private static final String GET = "select * from retention_run where agency = ? and run_id = ?";
    private static final String HOLD =
            "select * from retention_run where run_id = ? and state = 'RUNNING' for update skip locked";
    private static final String ADVANCE = """
            update retention_run set at_ended_on = ?, at_case = ?, examined = examined + ?, erased = erased + ? where run_id = ?""";
    private static final String FINISH =
            "update retention_run set state = 'DONE', finished_at = ? where run_id = ? and state = 'RUNNING'";

    private final AgroalDataSource database;

    DisposalRuns(AgroalDataSource database) {
        this.database = database;
    }

    /** False if the agency has one under way. */
    @Transactional(TxType.MANDATORY)
    boolean add(DisposalRun run) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, run.runId());
            insert.setString(2, run.agency());
            insert.setString(3, run.reason());
            insert.setObject(4, run.before());
            insert.setObject(5, run.orderedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(6, run.at().endedOn());
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The latest 50, newest first. */
    List<DisposalRun> of(String agency) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_AGENCY)) {
            select.setString(1, agency);
            return read(select);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Optional<DisposalRun> find(String agency, UUID runId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(GET)) {
            select.setString(1, agency);
            select.setObject(2, runId);
            return read(select).stream().findAny();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** To work on it; empty if it is done, or somebody else works on it. */
    Optional<DisposalRun> hold(Connection connection, UUID runId) throws SQLException {
        try (var select = connection.prepareStatement(HOLD)) {
            select.setObject(1, runId);
            return read(select).stream().findAny();
        }
    }

    void advance(Connection connection, UUID runId, Place at, int examined, int erased) throws SQLException {
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setObject(1, at.endedOn());
            update.setString(2, at.caseNumber());
            update.setInt(3, examined);
            update.setInt(4, erased);
            update.setObject(5, runId);
            update.executeUpdate();
        }
    }

    void finish(Connection connection, UUID runId, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(FINISH)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, runId);
            update.executeUpdate();
        }
    }

    private static List<DisposalRun> read(PreparedStatement select) throws SQLException {
        var runs = new ArrayList<DisposalRun>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                runs.add(run(row));
            }
        }
        return runs;
    }

    private static DisposalRun run(ResultSet row) throws SQLException {
        return new DisposalRun(
                row.getObject("run_id", UUID.class),
                row.getString("agency"),
                DisposalState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("before", LocalDate.class),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new Place(row.getObject("at_ended_on", LocalDate.class), row.getString("at_case")),
                row.getLong("examined"),
                row.getLong("erased"));
    }
}
