package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.Optional;
import tw.servicequality.reward.proposal.ProposalRevised.Kind;
import tw.servicequality.reward.proposal.ProposedCase.Wanted;

/**
 * What the facts, as they now stand, make of a proposal that is there: changed in its object, and not written yet.
 *
 * @param concerns whether those who deal with the proposal must hear of it
 */
record Revision(RewardProposal proposal, RevisionEntry entry, boolean concerns) {

    /** Empty where nothing is to be changed; what is ordered is only marked for people. */
    static Optional<Revision> of(RewardProposal proposal, Wanted wanted, boolean ordered, Instant now) {
        var content = wanted.content(proposal.id());
        var before = proposal.content().wording();
        if (proposal.says(content)) {
            return settled(proposal, wanted, before, now);
        }
        if (ordered) {
            return marked(proposal, wanted, before, now);
        }
        content.ifPresentOrElse(proposal::restate, proposal::withdraw);
        var kind = content.isPresent() ? Kind.CHANGED : Kind.WITHDRAWN;
        return Optional.of(new Revision(proposal, RevisionEntry.of(proposal, kind, wanted, before, now), true));
    }

    /** Another correction may have brought the facts back to what was ordered: the mark goes, and that is written down. */
    private static Optional<Revision> settled(RewardProposal proposal, Wanted wanted, String before, Instant now) {
        if (proposal.reviewBecause().isEmpty()) {
            return Optional.empty();
        }
        proposal.reviewSettled();
        var entry = RevisionEntry.of(proposal, Kind.REVIEW_NEEDED, wanted, before, now);
        return Optional.of(new Revision(proposal, entry, false));
    }

    private static Optional<Revision> marked(RewardProposal proposal, Wanted wanted, String before, Instant now) {
        var because = wanted.because(proposal);
        if (proposal.reviewBecause().filter(because::equals).isPresent()) {
            return Optional.empty();
        }
        proposal.review(because);
        var entry = RevisionEntry.of(proposal, Kind.REVIEW_NEEDED, wanted, before, now);
        return Optional.of(new Revision(proposal, entry, true));
    }

    /** For those who deal with it. */
    Optional<ProposalRevised> heard() {
        return concerns
                ? Optional.of(new ProposalRevised(proposal.id(), entry.kind(), entry.because(), entry.at()))
                : Optional.empty();
    }

    /** For the world. */
    Optional<ProposalEvent> told() {
        return switch (entry.kind()) {
            case CHANGED -> Optional.of(ProposalEvent.changed(proposal));
            case WITHDRAWN -> Optional.of(ProposalEvent.withdrawn(proposal));
            case REVIEW_NEEDED -> Optional.empty();
        };
    }
}
