package tw.servicequality.reward.proposal;

import java.util.Set;
import java.util.UUID;

/** Which proposals stand in an order (獎懲令): what is ordered, evaluation does not change any more. */
public interface OrderedProposals {

    /** Of those that a rule set gave in a case. */
    Set<UUID> ordered(String caseId, UUID ruleSet);
}
