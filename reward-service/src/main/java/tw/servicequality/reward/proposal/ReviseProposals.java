package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import tw.servicequality.reward.proposal.ProposedCase.Wanted;

/** Brings the proposals of a case that are there in line with the facts as they now stand, all together. */
@ApplicationScoped
class ReviseProposals {

    private final OrderedProposals ordered;
    private final RewardProposals proposals;
    private final RevisionEntries entries;
    private final Event<ProposalsRevised> revised;
    private final Clock clock;

    ReviseProposals(
            OrderedProposals ordered,
            RewardProposals proposals,
            RevisionEntries entries,
            Event<ProposalsRevised> revised,
            Clock clock) {
        this.ordered = ordered;
        this.proposals = proposals;
        this.entries = entries;
        this.revised = revised;
        this.clock = clock;
    }

    /** All that a rule set gave in the case; the transaction has the case alone. */
    @Transactional(TxType.MANDATORY)
    void revise(List<RewardProposal> there, Wanted wanted) {
        if (there.isEmpty()) {
            return;
        }
        var first = there.getFirst();
        var stands = ordered.ordered(first.caseId(), first.rule().ruleSetId());
        var now = clock.instant();
        var revisions = there.stream()
                .flatMap(one -> Revision.of(one, wanted, stands.contains(one.id()), now).stream())
                .toList();
        if (!revisions.isEmpty()) {
            write(first.caseId(), revisions);
        }
    }

    private void write(String caseId, List<Revision> revisions) {
        proposals.revise(revisions.stream().map(Revision::proposal).toList());
        entries.add(revisions.stream().map(Revision::entry).toList());
        revised.fire(new ProposalsRevised(
                caseId,
                revisions.stream()
                        .flatMap(revision -> revision.heard().stream())
                        .toList()));
        proposals.tell(
                revisions.stream().flatMap(revision -> revision.told().stream()).toList());
    }
}
