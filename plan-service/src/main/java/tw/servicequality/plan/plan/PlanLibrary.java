package tw.servicequality.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.plan.document.DocumentReader;

/** Plans with their documents, for the features that read them. */
@ApplicationScoped
public class PlanLibrary {

    private final Plans plans;
    private final PlanSight sight;
    private final PlanOutline outline;
    private final DocumentReader reader;

    PlanLibrary(Plans plans, PlanSight sight, PlanOutline outline, DocumentReader reader) {
        this.plans = plans;
        this.sight = sight;
        this.outline = outline;
        this.reader = reader;
    }

    /** The plan, if this caller may know of it; PLAN_NOT_FOUND otherwise. */
    public KnownPlan get(String planId) {
        return known(sight.get(planId));
    }

    /** The agency's plan of the year before as it stands, if there is one that this caller may know of. */
    public Optional<KnownPlan> ofTheYearBefore(KnownPlan plan) {
        return plan.document().rocYear().flatMap(year -> plans.standing(year - 1, plan.agency()).stream()
                .filter(sight::shows)
                .findFirst()
                .map(this::known));
    }

    /** Plans of the year as they stand, of these agencies or of all where none is named, as far as this caller may know of them. */
    public List<PlanInYear> ofYear(int rocYear, Set<String> agencies, long afterSerial, int limit) {
        return plans.standing(rocYear, agencies, sight.agencies(), afterSerial, limit).stream()
                .map(PlanInYear::of)
                .toList();
    }

    private KnownPlan known(Plan plan) {
        return KnownPlan.of(plan, reader.readKept(outline.document(plan.id())));
    }
}
