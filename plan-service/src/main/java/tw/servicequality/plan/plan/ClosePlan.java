package tw.servicequality.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.outbox.Outbox;

/** 年度結案: the year is over, no amendment is on its way, and nobody waits for anything in it. */
@ApplicationScoped
class ClosePlan {

    private final Plans plans;
    private final PlanSight sight;
    private final Outbox outbox;
    private final Clock clock;
    private final Event<PlanClosing> closings;

    ClosePlan(Plans plans, PlanSight sight, Outbox outbox, Clock clock, Event<PlanClosing> closings) {
        this.plans = plans;
        this.sight = sight;
        this.outbox = outbox;
        this.clock = clock;
        this.closings = closings;
    }

    @Transactional
    PlanView close(String id, String ifMatch, String documentNumber) {
        var plan = plans.held(sight.getFor(PlanAccess.CLOSE, id).id());
        plans.openAmendment(plan.id()).ifPresent(open -> {
            throw PlanProblem.PLAN_AMENDMENT_OPEN.because(open.id().toString());
        });
        IfMatch.require(ifMatch, plan.version());
        var closed = plan.close(documentNumber, LocalDate.now(clock));
        closings.fire(new PlanClosing(PlanFacts.of(plan)));
        outbox.add(closed);
        return PlanView.of(plan);
    }
}
