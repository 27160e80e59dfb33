package tw.servicequality.reward.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Revisions of proposals. */
@ApplicationScoped
class RevisionEntries implements PanacheRepositoryBase<RevisionEntry, RevisionEntry.Key> {

    /** Oldest first. */
    List<RevisionEntry> of(UUID proposal) {
        return list("proposalId = ?1 order by number", proposal);
    }
}
