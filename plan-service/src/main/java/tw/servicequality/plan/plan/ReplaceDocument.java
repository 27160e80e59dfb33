package tw.servicequality.plan.plan;

import static tw.servicequality.plan.plan.PlanProblem.PLAN_ALREADY_IMPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.outbox.Outbox;

/** 更換文件: what was returned comes back with other words, under the same plan; the former document stays beside it. */
@ApplicationScoped
class ReplaceDocument {

    private final Plans plans;
    private final PlanSight sight;
    private final PlanOutline outline;
    private final FormerDocuments former;
    private final AgencyRegister register;
    private final Outbox outbox;
    private final Clock clock;
    private final Event<DocumentReplacement> replacements;

    ReplaceDocument(
            Plans plans,
            PlanSight sight,
            PlanOutline outline,
            FormerDocuments former,
            AgencyRegister register,
            Outbox outbox,
            Clock clock,
            Event<DocumentReplacement> replacements) {
        this.plans = plans;
        this.sight = sight;
        this.outline = outline;
        this.former = former;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
        this.replacements = replacements;
    }

    @Transactional
    PlanView replace(String id, String ifMatch, String reason, PlanDocument document) {
        var plan = plans.held(sight.getFor(PlanAccess.REPLACE, id).id());
        IfMatch.require(ifMatch, plan.version());
        requireAnother(plan, document);
        var today = LocalDate.now(clock);
        var number = plan.content().documentVersion();
        var name = register.nameInBeing(plan.agency());
        var replaced = plan.replace(document, name, PlanFinding.of(name, document), today);
        former.putAway(plan.id(), number, reason, today);
        outline.write(plan.id(), document);
        replacements.fire(new DocumentReplacement(PlanFacts.of(plan), reason));
        outbox.add(replaced);
        return PlanView.of(plan);
    }

    /** A first edition's document enters once per agency; an amendment's is of the same year and says something else. */
    private void requireAnother(Plan plan, PlanDocument document) {
        if (plan.edition().amends() != null) {
            Amendment.requireOfTheSameYear(plans.findById(plan.edition().amends()), document);
            return;
        }
        plans.reserve(plan.agency(), document.digest());
        plans.find(plan.agency(), document.digest())
                .filter(other -> !other.id().equals(plan.id()))
                .ifPresent(other -> {
                    throw PLAN_ALREADY_IMPORTED.because(other.id().toString());
                });
    }
}
