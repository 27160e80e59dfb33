package tw.servicequality.reward.proposal;

import java.math.BigDecimal;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RecipientRole;

/** What proposals tell the world: references and roles, no person. */
sealed interface ProposalEvent extends IntegrationEvent {

    UUID proposalId();

    @Override
    default String topic() {
        return "reward-events";
    }

    @Override
    default String subject() {
        return proposalId().toString();
    }

    @Override
    default String type() {
        return switch (this) {
            case RewardProposed proposed -> "tw.servicequality.reward.RewardProposed.v1";
        };
    }

    /** The creating event. */
    @Override
    default long sequence() {
        return switch (this) {
            case RewardProposed proposed -> 0;
        };
    }

    record RewardProposed(
            UUID proposalId,
            String agency,
            RecipientRole recipientRole,
            Award award,
            RuleApplied rule,
            ProposalBasis basedOn)
            implements ProposalEvent {}

    record RuleApplied(UUID ruleSetId, int version, String ruleId, String article) {}

    record ProposalBasis(String roundId, String assessmentId, int rank, Grade grade, BigDecimal total) {}
}
