package tw.servicequality.reward.proposal;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stands in where no orders are kept. */
@DefaultBean
@ApplicationScoped
class NothingOrdered implements OrderedProposals {

    @Override
    public boolean isOrdered(UUID proposalId) {
        return false;
    }
}
