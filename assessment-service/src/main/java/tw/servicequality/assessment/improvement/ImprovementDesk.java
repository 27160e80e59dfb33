package tw.servicequality.assessment.improvement;

import static tw.servicequality.assessment.improvement.ImprovementAccess.*;
import static tw.servicequality.assessment.improvement.ImprovementProblem.IMPROVEMENT_NOT_FOUND;
import static tw.servicequality.assessment.improvement.ImprovementProblem.IMPROVEMENT_UNIT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.platform.timer.Timers;

/** 指定承辦單位、提報、退回、同意結案 */
@ApplicationScoped
class ImprovementDesk {

    private final Improvements improvements;
    private final AgencyDirectory directory;
    private final Gate gate;
    private final Timers timers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ImprovementDesk(
            Improvements improvements,
            AgencyDirectory directory,
            Gate gate,
            Timers timers,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.improvements = improvements;
        this.directory = directory;
        this.gate = gate;
        this.timers = timers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Improvement readable(String id) {
        var within = gate.visible(READ);
        var improvement = improvements.get(id);
        if (!within.contains(improvement.agency()) && !within.contains(improvement.assessedBy())) {
            throw IMPROVEMENT_NOT_FOUND.because(id);
        }
        return improvement;
    }

    @Transactional
    Improvement assign(String id, String ifMatch, String unit) {
        gate.require(ASSIGN);
        var improvement = improvements.get(id);
        gate.require(ASSIGN, improvement.agency(), IMPROVEMENT_NOT_FOUND, id);
        IfMatch.require(ifMatch, improvement.version());
        if (directory.unitName(improvement.agency(), unit).isEmpty()) {
            throw IMPROVEMENT_UNIT_UNKNOWN.because(unit).at("/unit");
        }
        improvement.assign(unit);
        improvements.flush();
        audit.record("ImprovementAssigned", id, improvement.version(), Map.of("unit", unit));
        return improvement;
    }

    @Transactional
    Improvement report(String id, String ifMatch, String report) {
        gate.require(REPORT);
        var improvement = improvements.get(id);
        gate.require(REPORT, improvement.agency(), IMPROVEMENT_NOT_FOUND, id);
        return move(improvement, ifMatch, (one, today) -> one.report(report, today));
    }

    @Transactional
    Improvement giveBack(String id, String ifMatch, String reason) {
        return move(decided(id), ifMatch, (one, today) -> one.giveBack(reason, today));
    }

    @Transactional
    Improvement close(String id, String ifMatch, String opinion) {
        return move(decided(id), ifMatch, (one, today) -> one.close(opinion, today));
    }

    private Improvement decided(String id) {
        gate.require(DECIDE);
        var improvement = improvements.get(id);
        gate.require(DECIDE, improvement.assessedBy(), IMPROVEMENT_NOT_FOUND, id);
        return improvement;
    }

    /** The time limit runs while something is to be reported, and stands still otherwise. */
    private Improvement move(
            Improvement improvement, String ifMatch, BiFunction<Improvement, LocalDate, ImprovementEvent> step) {
        IfMatch.require(ifMatch, improvement.version());
        outbox.add(step.apply(improvement, Taipei.today(clock)));
        var subject = improvement.id().toString();
        improvement
                .nextMoment()
                .ifPresentOrElse(
                        at -> timers.set(StepImprovements.TIMER, subject, at),
                        () -> timers.cancel(StepImprovements.TIMER, subject));
        return improvement;
    }
}
