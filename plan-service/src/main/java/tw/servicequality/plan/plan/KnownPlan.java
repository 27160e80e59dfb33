package tw.servicequality.plan.plan;

import java.util.Optional;
import java.util.UUID;
import tw.servicequality.plan.document.PlanDocument;

/** A plan as other features read it. The agency's name is the one it had when the plan was brought in. */
public record KnownPlan(
        UUID planId,
        String agency,
        String agencyName,
        PlanStatus status,
        int edition,
        Optional<UUID> amends,
        long version,
        PlanDocument document) {

    static KnownPlan of(Plan plan, PlanDocument document) {
        return new KnownPlan(
                plan.id(),
                plan.agency(),
                plan.heading().agencyName(),
                plan.status(),
                plan.edition().number(),
                Optional.ofNullable(plan.edition().amends()),
                plan.version(),
                document);
    }
}
