package tw.servicequality.plan.obligation;

import static tw.servicequality.plan.obligation.ObligationProblem.OBLIGATION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import tw.servicequality.plan.plan.PlanLookup;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

/** 免辦: role first, then whether he may know of it, then whether it is his agency's. */
@ApplicationScoped
class WaiveObligation {

    private final Obligations obligations;
    private final PlanLookup plans;
    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    WaiveObligation(Obligations obligations, PlanLookup plans, Gate gate, Outbox outbox, Clock clock) {
        this.obligations = obligations;
        this.plans = plans;
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ObligationFacts waive(String id, String ifMatch, String reason) {
        gate.require(ObligationAccess.MANAGE);
        var seen = obligations.get(id);
        gate.require(ObligationAccess.READ, seen.facts().agency(), OBLIGATION_NOT_FOUND, id);
        gate.require(ObligationAccess.MANAGE, seen.facts().agency(), HttpProblem.FORBIDDEN, "此操作不屬於呼叫者的機關");
        var obligation = obligations.held(seen.facts().id());
        IfMatch.require(ifMatch, obligation.facts().version());
        outbox.add(obligation.waive(reason, LocalDate.now(clock)));
        return obligation.facts();
    }

    /** All of them or none; held in the order of their ids, so that two who waive the same do not wait for each other. */
    @Transactional
    void waiveAll(String planId, List<UUID> ids, String reason) {
        var plan = plans.get(ObligationAccess.MANAGE, planId);
        for (var id : new TreeSet<>(ids)) {
            waive(plan.id(), id, "/obligations/" + ids.indexOf(id), reason);
        }
    }

    private void waive(UUID plan, UUID id, String pointer, String reason) {
        var obligation = obligations.held(id);
        if (!obligation.facts().plan().equals(plan)) {
            throw OBLIGATION_NOT_FOUND.because(id.toString()).at(pointer);
        }
        try {
            outbox.add(obligation.waive(reason, LocalDate.now(clock)));
        } catch (ProblemException refused) {
            throw refused.at(pointer);
        }
    }
}
