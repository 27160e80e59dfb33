package tw.servicequality.reward.proposal;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Stands in where no orders are kept. */
@DefaultBean
@ApplicationScoped
class NothingOrdered implements OrderedProposals {

    @Override
    public Set<UUID> ordered(String caseId, UUID ruleSet) {
        return Set.of();
    }
}
