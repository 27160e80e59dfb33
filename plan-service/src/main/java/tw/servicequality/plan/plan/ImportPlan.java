package tw.servicequality.plan.plan;

import static tw.servicequality.plan.plan.PlanProblem.PLAN_ALREADY_IMPORTED;
import static tw.servicequality.plan.plan.PlanProblem.PLAN_AMENDMENT_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.platform.outbox.Outbox;

/** 匯入計畫、提出修訂: the document and the rows made from it, all or nothing. */
@ApplicationScoped
class ImportPlan {

    private final Plans plans;
    private final PlanSight sight;
    private final PlanOutline outline;
    private final AgencyRegister register;
    private final Outbox outbox;
    private final Clock clock;

    ImportPlan(Plans plans, PlanSight sight, PlanOutline outline, AgencyRegister register, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.sight = sight;
        this.outline = outline;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Plan bring(String agency, PlanDocument document) {
        var name = register.nameInBeing(agency);
        plans.reserve(agency, document.digest());
        plans.find(agency, document.digest()).ifPresent(existing -> {
            throw PLAN_ALREADY_IMPORTED.because(existing.id().toString());
        });
        return keep(Plan.of(agency, name, document, PlanFinding.of(name, document), clock.instant()), document);
    }

    /** 修訂: one amendment of an edition at a time. */
    @Transactional
    Plan amend(String id, String reason, PlanDocument document) {
        var amended = plans.held(sight.getFor(PlanAccess.AMEND, id).id());
        plans.openAmendment(amended.id()).ifPresent(open -> {
            throw PLAN_AMENDMENT_OPEN.because(open.id().toString());
        });
        var name = register.name(amended.agency());
        return keep(
                amended.amendedBy(document, name, reason, PlanFinding.of(name, document), clock.instant()), document);
    }

    private Plan keep(Plan plan, PlanDocument document) {
        plans.persistAndFlush(plan);
        outline.write(plan.id(), document);
        outbox.add(plan.imported(LocalDate.now(clock)));
        return plan;
    }
}
