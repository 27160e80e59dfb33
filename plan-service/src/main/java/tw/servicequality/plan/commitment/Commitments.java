package tw.servicequality.plan.commitment;

import static tw.servicequality.plan.commitment.CommitmentProblem.COMMITMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decisions on all plans. */
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String DECIDED = "select source from Commitment where planId = ?1 and status <> ?2";

    Commitment get(UUID plan, String id) {
        return parse(id)
                .flatMap(this::findByIdOptional)
                .filter(commitment -> commitment.planId().equals(plan))
                .orElseThrow(() -> COMMITMENT_NOT_FOUND.because(id));
    }

    /** In the order of the plan; a position is taken once in a plan. */
    List<Commitment> after(UUID plan, long position, int limit) {
        return find("planId = ?1 and position > ?2 order by position", plan, (int) position)
                .page(Page.ofSize(limit))
                .list();
    }

    List<Commitment> confirmed(UUID plan) {
        return list("planId = ?1 and status = ?2 order by position", plan, CommitmentStatus.CONFIRMED);
    }

    /** What is decided in this plan, by source: of a plan's hundred decisions their names alone. */
    Set<String> decided(UUID plan) {
        return getSession()
                .createSelectionQuery(DECIDED, String.class)
                .setParameter(1, plan)
                .setParameter(2, CommitmentStatus.LAPSED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
