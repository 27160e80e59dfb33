package tw.servicequality.plan.plan;

import static tw.servicequality.plan.plan.PlanProblem.PLAN_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

/** Which plans this caller may know of: the published ones, and those of his agency and of the agencies below it. */
@ApplicationScoped
class PlanSight {

    private final Plans plans;
    private final Gate gate;
    private final Callers callers;

    PlanSight(Plans plans, Gate gate, Callers callers) {
        this.plans = plans;
        this.gate = gate;
        this.callers = callers;
    }

    /** The plan, for reading; PLAN_NOT_FOUND also when it is none of the caller's business. */
    Plan get(String id) {
        var plan = plans.get(id);
        if (PlanStatus.PUBLIC.contains(plan.status())) {
            return plan;
        }
        if (!isStaff()) {
            throw PLAN_NOT_FOUND.because(id);
        }
        gate.require(PlanAccess.READ, plan.agency(), PLAN_NOT_FOUND, id);
        return plan;
    }

    /** The plan, for a reader of the agency or above it, published or not. */
    Plan getAsStaff(String id) {
        gate.require(PlanAccess.READ);
        var plan = plans.get(id);
        gate.require(PlanAccess.READ, plan.agency(), PLAN_NOT_FOUND, id);
        return plan;
    }

    /** The plan, for a reader who also has a role of the given line, wherever it reaches. */
    Plan getAsStaffWho(Access access, String id) {
        gate.require(access);
        return getAsStaff(id);
    }

    /** The plan, for a change: role first, then whether he may know of it, then whether the act is his. */
    Plan getFor(Access access, String id) {
        var plan = getAsStaffWho(access, id);
        gate.require(access, plan.agency(), HttpProblem.FORBIDDEN, "此操作不屬於呼叫者的機關");
        return plan;
    }

    /** Whether this caller may know of the plan. */
    boolean shows(Plan plan) {
        return PlanStatus.PUBLIC.contains(plan.status()) || agencies().contains(plan.agency());
    }

    /** The agencies whose unpublished plans a list may show. */
    Set<String> agencies() {
        return isStaff() ? gate.visible(PlanAccess.READ) : Set.of();
    }

    private boolean isStaff() {
        return callers.current().hasAnyOf(PlanAccess.READ.roles());
    }
}
