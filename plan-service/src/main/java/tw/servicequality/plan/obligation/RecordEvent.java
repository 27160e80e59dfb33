package tw.servicequality.plan.obligation;

import static tw.servicequality.plan.obligation.ObligationProblem.TRIGGERING_EVENT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.plan.commitment.CommitmentBook;
import tw.servicequality.plan.plan.PlanFacts;
import tw.servicequality.plan.plan.PlanLookup;
import tw.servicequality.plan.schedule.EventRule;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Callers;

/** 登錄事件: what waits for it in the plan is due from then on. */
@ApplicationScoped
class RecordEvent {

    private final PlanLookup plans;
    private final TriggeringEvents events;
    private final GenerateObligations generate;
    private final CommitmentBook commitments;
    private final AuditTrail audit;
    private final Callers callers;

    RecordEvent(
            PlanLookup plans,
            TriggeringEvents events,
            GenerateObligations generate,
            CommitmentBook commitments,
            AuditTrail audit,
            Callers callers) {
        this.plans = plans;
        this.events = events;
        this.generate = generate;
        this.commitments = commitments;
        this.audit = audit;
        this.callers = callers;
    }

    @Transactional
    HappenedEvent record(PlanFacts plan, String event, LocalDate on, String note) {
        generate.inForce(plan);
        if (!waited(plan).contains(event)) {
            throw TRIGGERING_EVENT_UNKNOWN.because(event).at("/event");
        }
        return happened(plan, new HappenedEvent(UUID.randomUUID(), event, on), note, Optional.empty());
    }

    /** 聽聞: a fact of another service, to all that waits for it in the plans of this agency. */
    @Transactional
    void hear(String agency, String word, LocalDate on, UUID fact) {
        for (var plan : plans.published(agency)) {
            waited(plan).stream()
                    .filter(event -> event.contains(word))
                    .forEach(event ->
                            happened(plan, new HappenedEvent(UUID.randomUUID(), event, on), null, Optional.of(fact)));
        }
    }

    private Set<String> waited(PlanFacts plan) {
        return commitments.confirmed(plan.id()).stream()
                .flatMap(commitment -> commitment.terms().dues().stream())
                .flatMap(due -> due.rule() instanceof EventRule rule ? Stream.of(rule.event()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private HappenedEvent happened(PlanFacts plan, HappenedEvent happened, String note, Optional<UUID> heard) {
        events.record(plan.id(), happened, note, callers.current().subject(), heard);
        generate.again(plan);
        audit.record(
                "tw.servicequality.plan.TriggeringEventRecorded",
                happened.id().toString(),
                0,
                Map.of("planId", plan.id(), "event", happened.event(), "happenedOn", happened.happenedOn()));
        return happened;
    }
}
