package tw.servicequality.reward.proposal;

import java.util.UUID;

/** Which proposals stand in an order (獎懲令): what is ordered, evaluation does not change any more. */
public interface OrderedProposals {

    boolean isOrdered(UUID proposalId);
}
