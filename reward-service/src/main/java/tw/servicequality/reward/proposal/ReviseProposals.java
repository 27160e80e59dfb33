package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.reward.proposal.ProposalRevised.Kind;
import tw.servicequality.reward.proposal.ProposedCase.Wanted;

/** Brings a proposal that is there in line with the facts as they now stand; what is ordered is only marked for people. */
@ApplicationScoped
class ReviseProposals {

    private final OrderedProposals ordered;
    private final RevisionEntries entries;
    private final Event<ProposalRevised> revised;
    private final Outbox outbox;
    private final Clock clock;

    ReviseProposals(
            OrderedProposals ordered,
            RevisionEntries entries,
            Event<ProposalRevised> revised,
            Outbox outbox,
            Clock clock) {
        this.ordered = ordered;
        this.entries = entries;
        this.revised = revised;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void revise(RewardProposal proposal, Wanted wanted) {
        var content = wanted.content(proposal.id());
        var stands = proposal.state() == ProposalState.PROPOSED;
        var same = stands == content.isPresent()
                && content.map(one -> one.saysAs(proposal.content())).orElse(true);
        if (same) {
            settle(proposal, wanted);
        } else if (ordered.isOrdered(proposal.id())) {
            review(proposal, wanted);
        } else {
            var before = proposal.content().wording();
            content.ifPresentOrElse(one -> change(proposal, one), () -> withdraw(proposal));
            revised.fire(keep(proposal, content.isPresent() ? Kind.CHANGED : Kind.WITHDRAWN, wanted, before));
        }
    }

    private void change(RewardProposal proposal, ProposalContent content) {
        proposal.restate(content);
        outbox.add(ProposalEvent.changed(proposal));
    }

    private void withdraw(RewardProposal proposal) {
        proposal.withdraw();
        outbox.add(ProposalEvent.withdrawn(proposal));
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
