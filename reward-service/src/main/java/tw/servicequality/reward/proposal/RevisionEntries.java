package tw.servicequality.reward.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import tw.servicequality.reward.JsonRows;

/** Revisions of proposals. */
@ApplicationScoped
class RevisionEntries implements PanacheRepositoryBase<RevisionEntry, RevisionEntry.Key> {

    private static final String ADD =
            "insert into proposal_revision select * from json_populate_recordset(null::proposal_revision, ?::json)";

    private final JsonRows rows;

    RevisionEntries(JsonRows rows) {
        this.rows = rows;
    }

    /** Oldest first. */
    List<RevisionEntry> of(UUID proposal) {
        return list("proposalId = ?1 order by number", proposal);
    }

    /** Writes many at once. */
    @Transactional(TxType.MANDATORY)
    void add(List<RevisionEntry> fresh) {
        rows.write(ADD, fresh);
    }
}
