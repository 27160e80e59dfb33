package tw.servicequality.reward.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.reward.proposal.OrderedProposals;

/** Grants, by order. */
@ApplicationScoped
public class RewardGrants implements PanacheRepositoryBase<RewardGrant, UUID>, OrderedProposals {

    private static final String ORDERED = """
            select distinct g.proposalId from RewardGrant g join RewardProposal p on p.id = g.proposalId
            where p.caseId = ?1 and p.ruleSetId = ?2 and g.revokedAt is null""";

    public List<RewardGrant> of(RewardOrder order) {
        return list("orderId = ?1 order by contributorId", order.id());
    }

    @Override
    public Set<UUID> ordered(String caseId, UUID ruleSet) {
        return Set.copyOf(getEntityManager()
                .createQuery(ORDERED, UUID.class)
                .setParameter(1, caseId)
                .setParameter(2, ruleSet)
                .getResultList());
    }
}
