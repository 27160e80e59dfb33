package tw.servicequality.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.servicequality.plan.plan.Plans.PlanFilter;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;

/** What a caller may read of plans, in pages. */
@ApplicationScoped
class PlanReading {

    private final Plans plans;
    private final PlanSight sight;
    private final PlanActions actions;
    private final PlanOutline outline;

    PlanReading(Plans plans, PlanSight sight, PlanActions actions, PlanOutline outline) {
        this.plans = plans;
        this.sight = sight;
        this.actions = actions;
        this.outline = outline;
    }

    Page<Plan> plans(PlanFilter filter, Cursor cursor, int limit) {
        var found = plans.after(filter, sight.agencies(), cursor.number(0), limit + 1);
        return Page.of(found, limit, plan -> Cursor.of(plan.serial()));
    }

    Page<PlanActionView> actions(String planId, Cursor cursor, int limit) {
        var found = actions.after(sight.get(planId).id(), cursor.number(0), limit + 1);
        return Page.of(found, limit, action -> Cursor.of(action.position()));
    }

    /** The editions of the plan that the caller may know of, oldest first. */
    List<Plan> editions(String planId) {
        return plans.editions(sight.get(planId).edition().origin()).stream()
                .filter(sight::shows)
                .toList();
    }

    byte[] document(String planId) {
        return outline.document(sight.get(planId).id());
    }
}
