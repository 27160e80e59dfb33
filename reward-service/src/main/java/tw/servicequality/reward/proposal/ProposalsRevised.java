package tw.servicequality.reward.proposal;

import java.util.List;

/** Told inside the service, once for a case, in the transaction of the change. */
public record ProposalsRevised(String caseId, List<ProposalRevised> revised) {}
