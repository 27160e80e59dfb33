package tw.servicequality.reward.proposal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Whether the facts, as they now stand, call for the proposal; what people do with it is told elsewhere. */
public enum ProposalState {
    /** 建議中. */
    PROPOSED,
    /** 已撤回: corrected facts call for it no more. */
    WITHDRAWN;

    static final Map<ProposalState, Set<ProposalState>> MOVES =
            new EnumMap<>(Map.of(PROPOSED, Set.of(WITHDRAWN), WITHDRAWN, Set.of(PROPOSED)));
}
