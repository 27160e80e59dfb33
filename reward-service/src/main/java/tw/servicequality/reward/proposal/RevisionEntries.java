package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Revisions of proposals. */
@ApplicationScoped
class RevisionEntries implements PanacheRepositoryBase<RevisionEntry, RevisionEntry.Key> {

    private static final String ADD =
            "insert into proposal_revision select * from json_populate_recordset(null::proposal_revision, ?::json)";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    RevisionEntries(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Oldest first. */
    List<RevisionEntry> of(UUID proposal) {
        return list("proposalId = ?1 order by number", proposal);
    }

    /** Writes many at once. */
    @Transactional(TxType.MANDATORY)
    void add(List<RevisionEntry> fresh) {
        try (var connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            add.setString(1, json.writeValueAsString(fresh));
            add.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
