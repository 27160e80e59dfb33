package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import tw.servicequality.reward.proposal.ProposalRevised.Kind;
import tw.servicequality.reward.proposal.ProposedCase.Wanted;

/** Brings a proposal that is there in line with the facts as they now stand; what is ordered is only marked for people. */
@ApplicationScoped
class ReviseProposals {

    private final OrderedProposals ordered;
    private final RevisionEntries entries;
    private final Event<ProposalRevised> revised;
    private final Clock clock;

    ReviseProposals(OrderedProposals ordered, RevisionEntries entries, Event<ProposalRevised> revised, Clock clock) {
        this.ordered = ordered;
        this.entries = entries;
        this.revised = revised;
        this.clock = clock;
    }

    /** What the world is to be told, if anything. */
    @Transactional(TxType.MANDATORY)
    Optional<ProposalEvent> revise(RewardProposal proposal, Wanted wanted) {
        var content = wanted.content(proposal.id());
        var stands = proposal.state() == ProposalState.PROPOSED;
        var same = stands == content.isPresent()
                && content.map(one -> one.saysAs(proposal.content())).orElse(true);
        if (same) {
            settle(proposal, wanted);
            return Optional.empty();
        }
        if (ordered.isOrdered(proposal.id())) {
            review(proposal, wanted);
            return Optional.empty();
        }
        var before = proposal.content().wording();
        var told = content.map(one -> change(proposal, one)).orElseGet(() -> withdraw(proposal));
        revised.fire(keep(proposal, content.isPresent() ? Kind.CHANGED : Kind.WITHDRAWN, wanted, before));
        return Optional.of(told);
    }

    private static ProposalEvent change(RewardProposal proposal, ProposalContent content) {
        proposal.restate(content);
        return ProposalEvent.changed(proposal);
    }

    private static ProposalEvent withdraw(RewardProposal proposal) {
        proposal.withdraw();
        return ProposalEvent.withdrawn(proposal);
    }

    /** Another correction may have brought the facts back to what was ordered: the mark goes, and that is written down. */
    private void settle(RewardProposal proposal, Wanted wanted) {
        if (proposal.reviewBecause().isPresent()) {
            proposal.reviewSettled();
            keep(proposal, Kind.REVIEW_NEEDED, wanted, proposal.content().wording());
        }
    }

    private void review(RewardProposal proposal, Wanted wanted) {
        var because = wanted.because(proposal);
        if (!proposal.reviewBecause().filter(because::equals).isPresent()) {
            proposal.review(because);
            revised.fire(keep(
                    proposal, Kind.REVIEW_NEEDED, wanted, proposal.content().wording()));
        }
    }

    private ProposalRevised keep(RewardProposal proposal, Kind kind, Wanted wanted, String before) {
        var told = new ProposalRevised(proposal.id(), kind, wanted.because(proposal), clock.instant());
        var after = wanted.after(proposal.id());
        entries.persist(RevisionEntry.of(proposal, told, wanted.eventId(), before, after));
        return told;
    }
}
