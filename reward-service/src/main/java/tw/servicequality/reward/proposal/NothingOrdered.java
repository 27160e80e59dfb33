package tw.servicequality.reward.proposal;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Stands in where no orders are kept. */
@DefaultBean
@Singleton
class NothingOrdered implements OrderedProposals {

    @Override
    public boolean isOrdered(UUID proposalId) {
        return false;
    }
}
