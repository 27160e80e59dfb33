package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.UUID;

/** A proposal is not what it was; told within the transaction that revised it. The reason is in words that people read. */
public record ProposalRevised(UUID proposalId, Kind kind, String because, Instant at) {

    /** What became of it. */
    public enum Kind {
        /** Nothing is left to reward. */
        WITHDRAWN,
        /** Another award than before. */
        CHANGED,
        /** Ordered already, and the facts are others now: people look at the order again. */
        REVIEW_NEEDED
    }
}
