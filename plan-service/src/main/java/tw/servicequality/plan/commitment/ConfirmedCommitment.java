package tw.servicequality.plan.commitment;

import java.util.UUID;

/** A confirmed commitment as other features see it. */
public record ConfirmedCommitment(UUID id, CommitmentSource source, CommitmentTerms terms) {

    static ConfirmedCommitment of(Commitment commitment) {
        return new ConfirmedCommitment(
                commitment.id(), commitment.of(), commitment.terms().orElseThrow());
    }
}
