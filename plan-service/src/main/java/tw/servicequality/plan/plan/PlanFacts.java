package tw.servicequality.plan.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * A plan as other features see it.
 *
 * @param origin the first edition: the same for all editions of a plan
 * @param amends the edition that this one takes the place of
 * @param open on its way to be published
 * @param published in force
 */
public record PlanFacts(
        UUID id,
        UUID origin,
        Optional<UUID> amends,
        String agency,
        Optional<Integer> rocYear,
        boolean open,
        boolean published) {

    static PlanFacts of(Plan plan) {
        return new PlanFacts(
                plan.id(),
                plan.edition().origin(),
                Optional.ofNullable(plan.edition().amends()),
                plan.agency(),
                Optional.ofNullable(plan.heading().rocYear()),
                PlanStatus.OPEN.contains(plan.status()),
                plan.status() == PlanStatus.PUBLISHED);
    }
}
