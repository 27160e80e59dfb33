package tw.servicequality.reward.proposal;

import java.util.UUID;

/** What is known of orders where proposals are kept: what is ordered does not change behind the back of who ordered it. */
public interface OrderedProposals {

    /** Whether an order that stands rests on this proposal. */
    boolean isOrdered(UUID proposalId);
}
