package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;
import tw.servicequality.reward.outcome.CaseBasis;
import tw.servicequality.reward.ruleset.Award;
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
            case RewardProposalChanged changed -> "tw.servicequality.reward.RewardProposalChanged.v1";
            case RewardProposalWithdrawn withdrawn -> "tw.servicequality.reward.RewardProposalWithdrawn.v1";
        };
    }

    static RewardProposed proposed(RewardProposal proposal) {
        return new RewardProposed(
                proposal.id(),
                proposal.agency(),
                proposal.recipientAgency(),
                proposal.recipient().role(),
                proposal.award(),
                proposal.rule(),
                proposal.basis());
    }

    static RewardProposalChanged changed(RewardProposal proposal) {
        return new RewardProposalChanged(
                proposal.id(),
                proposal.agency(),
                proposal.recipientAgency(),
                proposal.recipient().role(),
                proposal.award(),
                proposal.rule(),
                proposal.basis(),
                proposal.revision(),
                proposal.version() + 1);
    }

    static RewardProposalWithdrawn withdrawn(RewardProposal proposal) {
        return new RewardProposalWithdrawn(
                proposal.id(),
                proposal.agency(),
                proposal.recipient().role(),
                proposal.rule(),
                proposal.revision(),
                proposal.version() + 1);
    }

    /** By the facts as first heard. */
    record RewardProposed(
            UUID proposalId,
            String agency,
            String recipientAgency,
            RecipientRole recipientRole,
            Award award,
            RuleApplied rule,
            CaseBasis basedOn)
            implements ProposalEvent {

        /** The creating event. */
        @Override
        public long sequence() {
            return 0;
        }
    }

    /** Corrected facts: another award, rule or basis; also where it had been withdrawn. */
    record RewardProposalChanged(
            UUID proposalId,
            String agency,
            String recipientAgency,
            RecipientRole recipientRole,
            Award award,
            RuleApplied rule,
            CaseBasis basedOn,
            int revision,
            @JsonIgnore long sequence)
            implements ProposalEvent {}

    /** Corrected facts call for it no more. */
    record RewardProposalWithdrawn(
            UUID proposalId,
            String agency,
            RecipientRole recipientRole,
            RuleApplied rule,
            int revision,
            @JsonIgnore long sequence)
            implements ProposalEvent {}
}
