package tw.servicequality.plan.obligation;

import static tw.servicequality.plan.obligation.ObligationProblem.OBLIGATION_PLAN_NOT_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.plan.commitment.CommitmentBook;
import tw.servicequality.plan.commitment.ConfirmedCommitment;
import tw.servicequality.plan.plan.PlanFacts;
import tw.servicequality.plan.plan.PlanPublication;
import tw.servicequality.platform.timer.Timers;

/** 產生應辦期限: when a plan is published, when an event happens, and when calendar or closures have changed. */
@ApplicationScoped
class GenerateObligations {

    private final CommitmentBook commitments;
    private final TriggeringEvents events;
    private final OfficeDays days;
    private final ObligationRows rows;
    private final Timers timers;
    private final ObligationConfig config;
    private final Clock clock;

    GenerateObligations(
            CommitmentBook commitments,
            TriggeringEvents events,
            OfficeDays days,
            ObligationRows rows,
            Timers timers,
            ObligationConfig config,
            Clock clock) {
        this.commitments = commitments;
        this.events = events;
        this.days = days;
        this.rows = rows;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /** An amendment takes along what stays, and ends what the edition before had open and the new one has not. */
    void on(@Observes PlanPublication publication) {
        var plan = publication.plan();
        plan.amends().ifPresent(former -> events.moveTo(plan.id(), former));
        var planned = write(plan);
        plan.amends().ifPresent(former -> {
            rows.withdraw(former, planned, "修訂後已無此期限", LocalDate.now(clock));
            timers.cancel(StepObligations.TIMER, former.toString());
        });
    }

    /** 重算: by commitments, events, calendar and closures as they are now. */
    @Transactional(TxType.MANDATORY)
    void again(PlanFacts plan) {
        var planned = write(plan);
        rows.withdraw(plan.id(), planned, "重算後已無此期限", LocalDate.now(clock));
    }

    /** What would stand by these commitments and this version of the calendar; null means the one known today. */
    List<PlannedObligation> planned(
            PlanFacts plan, List<ConfirmedCommitment> confirmed, Optional<String> calendarVersion) {
        var office = days.of(plan.agency(), calendarVersion);
        return new Generation(plan.origin(), office, config.reminding()).of(confirmed, events.of(plan.id()));
    }

    PlanFacts inForce(PlanFacts plan) {
        if (!plan.published()) {
            throw OBLIGATION_PLAN_NOT_PUBLISHED.because(plan.id().toString());
        }
        return plan;
    }

    private List<UUID> write(PlanFacts plan) {
        events.hold(plan.id());
        var planned = planned(plan, commitments.confirmed(plan.id()), Optional.empty());
        rows.write(plan, planned, clock.instant());
        rows.next(plan.id())
                .ifPresent(at -> timers.set(StepObligations.TIMER, plan.id().toString(), at));
        return planned.stream().map(PlannedObligation::id).toList();
    }
}
