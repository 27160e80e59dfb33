package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is told inside the service of proposals that were revised. */
@ApplicationScoped
class RevisionsHeard {

    private final List<ProposalRevised> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes ProposalsRevised told) {
        heard.addAll(told.revised());
    }

    List<ProposalRevised.Kind> of(UUID proposal) {
        return heard.stream()
                .filter(one -> one.proposalId().equals(proposal))
                .map(ProposalRevised::kind)
                .toList();
    }
}
