package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.UUID;

/** The facts behind a proposal came to something else. */
public record ProposalRevised(UUID proposalId, Kind kind, String because, Instant at) {

    public enum Kind {
        /** The proposal is no longer made. */
        WITHDRAWN,
        /** The proposal is made otherwise. */
        CHANGED,
        /** The proposal is ordered already: people have to look at it. */
        REVIEW_NEEDED
    }
}
