package tw.servicequality.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.plan.document.DocumentReader;

/** Plans with their documents, for the features that read them. */
@ApplicationScoped
public class PlanLibrary {

    private final PlanSight sight;
    private final PlanOutline outline;
    private final DocumentReader reader;

    PlanLibrary(PlanSight sight, PlanOutline outline, DocumentReader reader) {
        this.sight = sight;
        this.outline = outline;
        this.reader = reader;
    }

    /** The plan, if this caller may know of it; PLAN_NOT_FOUND otherwise. */
    public KnownPlan get(String planId) {
        var plan = sight.get(planId);
        return KnownPlan.of(plan, reader.readKept(outline.document(plan.id())));
    }
}
