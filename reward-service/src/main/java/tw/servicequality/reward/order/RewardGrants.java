package tw.servicequality.reward.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.reward.proposal.OrderedProposals;

/** Grants, by order. */
@ApplicationScoped
public class RewardGrants implements PanacheRepositoryBase<RewardGrant, UUID>, OrderedProposals {

    public List<RewardGrant> of(RewardOrder order) {
        return list("orderId = ?1 order by contributorId", order.id());
    }

    @Override
    public boolean isOrdered(UUID proposalId) {
        return count("proposalId = ?1 and revokedAt is null", proposalId) > 0;
    }
}
