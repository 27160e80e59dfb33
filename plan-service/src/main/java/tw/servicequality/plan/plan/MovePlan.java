package tw.servicequality.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.outbox.Outbox;

/** 陳報、退回、核定、公布、撤案: each asks for the right of its own line in {@link PlanAccess}. */
@ApplicationScoped
class MovePlan {

    private final Plans plans;
    private final PlanSight sight;
    private final AgencyRegister register;
    private final Callers callers;
    private final Outbox outbox;
    private final Clock clock;
    private final Event<PlanPublication> publications;

    MovePlan(
            Plans plans,
            PlanSight sight,
            AgencyRegister register,
            Callers callers,
            Outbox outbox,
            Clock clock,
            Event<PlanPublication> publications) {
        this.plans = plans;
        this.sight = sight;
        this.register = register;
        this.callers = callers;
        this.outbox = outbox;
        this.clock = clock;
        this.publications = publications;
    }

    @Transactional
    PlanView submit(String id, String ifMatch, String documentNumber) {
        return move(sight.getFor(PlanAccess.SUBMIT, id), ifMatch, (plan, today) -> plan.submit(documentNumber, today));
    }

    @Transactional
    PlanView returnWith(String id, String ifMatch, String comments) {
        var by = callers.current().agency();
        return move(forReview(id), ifMatch, (plan, today) -> plan.returnWith(comments, by, today));
    }

    @Transactional
    PlanView approve(String id, String ifMatch, String documentNumber) {
        var by = callers.current().agency();
        return move(forReview(id), ifMatch, (plan, today) -> plan.approve(documentNumber, by, today));
    }

    /** Publishing an amendment ends the edition that it amends, in the same moment. */
    @Transactional
    PlanView publish(String id, String ifMatch) {
        var plan = sight.getFor(PlanAccess.PUBLISH, id);
        var published = move(plan, ifMatch, Plan::publish);
        Optional.ofNullable(plan.edition().amends())
                .map(plans::held)
                .ifPresent(former -> outbox.add(former.supersededBy(plan.id(), LocalDate.now(clock))));
        publications.fire(new PlanPublication(PlanFacts.of(plan)));
        return published;
    }

    @Transactional
    PlanView abandon(String id, String ifMatch, String reason) {
        return move(sight.getFor(PlanAccess.ABANDON, id), ifMatch, (plan, today) -> plan.abandon(reason, today));
    }

    /** The agency above decides; at the top of the register the agency's own head. */
    private Plan forReview(String id) {
        var plan = sight.getAsStaffWho(PlanAccess.REVIEW, id);
        return sight.getFor(register.hasSuperior(plan.agency()) ? PlanAccess.REVIEW : PlanAccess.REVIEW_AT_TOP, id);
    }

    /** The view is made inside the transaction: what cannot be shown is not done. */
    private PlanView move(Plan plan, String ifMatch, BiFunction<Plan, LocalDate, PlanEvent> step) {
        IfMatch.require(ifMatch, plan.version());
        outbox.add(step.apply(plan, LocalDate.now(clock)));
        return PlanView.of(plan);
    }
}
