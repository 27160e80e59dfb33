package tw.servicequality.plan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What other features may ask of commitments. */
@ApplicationScoped
public class CommitmentBook {

    private final Commitments commitments;

    CommitmentBook(Commitments commitments) {
        this.commitments = commitments;
    }

    /** What is confirmed in this plan, in its order. */
    @Transactional
    public List<ConfirmedCommitment> confirmed(UUID plan) {
        return commitments.confirmed(plan).stream().map(ConfirmedCommitment::of).toList();
    }

    /** The terms of one, whether confirmed or since refused; COMMITMENT_NOT_FOUND when there is none. */
    @Transactional
    public CommitmentTerms terms(UUID plan, UUID commitment) {
        return commitments.get(plan, commitment.toString()).terms().orElseThrow();
    }
}
