package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.reward.ruleset.RecipientRole;

/** A proposal as it is written, column by column. */
@JsonNaming(SnakeCaseStrategy.class)
record ProposalRow(
        UUID id,
        UUID outcomeId,
        String caseId,
        String agency,
        RecipientRole recipientRole,
        UUID ruleSetId,
        int ruleSetEdition,
        String ruleGroup,
        @JsonUnwrapped ProposalContent content,
        Instant proposedAt,
        ProposalState state,
        int revision,
        String reviewBecause,
        long version) {

    static ProposalRow of(RewardProposal proposal) {
        return new ProposalRow(
                proposal.id(),
                proposal.outcomeId(),
                proposal.caseId(),
                proposal.agency(),
                proposal.recipient().role(),
                proposal.rule().ruleSetId(),
                proposal.rule().version(),
                proposal.ruleGroup(),
                proposal.content(),
                proposal.proposedAt(),
                proposal.state(),
                proposal.revision(),
                proposal.reviewBecause().orElse(null),
                proposal.version());
    }
}
