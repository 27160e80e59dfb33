package tw.servicequality.plan.progress;

import static tw.servicequality.plan.progress.ProgressProblem.CORRECTION_REASON_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import tw.servicequality.plan.obligation.ObligationDesk;
import tw.servicequality.plan.obligation.ObligationFacts;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.outbox.Outbox;

/** 提報、更正、撤回、查核、退回: the report and its obligation move together. */
@ApplicationScoped
class ReportProgress {

    private final ProgressDoor door;
    private final ObligationDesk obligations;
    private final ProgressReports reports;
    private final Callers callers;
    private final Outbox outbox;
    private final Clock clock;

    ReportProgress(
            ProgressDoor door,
            ObligationDesk obligations,
            ProgressReports reports,
            Callers callers,
            Outbox outbox,
            Clock clock) {
        this.door = door;
        this.obligations = obligations;
        this.reports = reports;
        this.callers = callers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The obligation is held first: of two reports at once the later corrects the earlier, or is told to say why. */
    @Transactional
    ProgressReport report(String planId, String obligationId, ProgressReporting told) {
        var opened = door.open(ProgressAccess.REPORT, planId, obligationId);
        var obligation = obligations.report(opened.id());
        var before = reports.latest(obligation.id());
        before.ifPresent(earlier -> replace(earlier, told));
        var number = before.map(ProgressReport::number).orElse(0) + 1;
        var by = Optional.of(callers.current().unit())
                .filter(unit -> !unit.isEmpty())
                .orElse(obligation.unit());
        var report = ProgressReport.of(obligation, number, told, by, today());
        reports.persist(report);
        outbox.add(ProgressEvent.reported(obligation, report));
        return report;
    }

    @Transactional
    ProgressReport withdraw(String planId, String obligationId, String number, String ifMatch, String reason) {
        var obligation = door.open(ProgressAccess.REPORT, planId, obligationId);
        var report = settle(obligation, number, ifMatch, (it, today) -> it.withdraw(reason, today));
        outbox.add(ProgressEvent.settled(obligations.withdrawReport(obligation.id()), report, today()));
        return report;
    }

    @Transactional
    ProgressReport check(String planId, String obligationId, String number, String ifMatch) {
        var obligation = door.open(ProgressAccess.CHECK, planId, obligationId);
        var report = settle(obligation, number, ifMatch, ProgressReport::check);
        outbox.add(ProgressEvent.settled(obligations.check(obligation.id()), report, today()));
        return report;
    }

    @Transactional
    ProgressReport giveBack(String planId, String obligationId, String number, String ifMatch, String reason) {
        var obligation = door.open(ProgressAccess.CHECK, planId, obligationId);
        var report = settle(obligation, number, ifMatch, (it, today) -> it.giveBack(reason, today));
        outbox.add(ProgressEvent.settled(obligations.giveBack(obligation.id(), reason), report, today()));
        return report;
    }

    private void replace(ProgressReport earlier, ProgressReporting told) {
        if (Optional.ofNullable(told.reason())
                .filter(reason -> !reason.isBlank())
                .isEmpty()) {
            throw CORRECTION_REASON_MISSING
                    .because("第 " + earlier.number() + " 次提報")
                    .at("/reason");
        }
        if (earlier.status() != ReportStatus.WITHDRAWN) {
            earlier.correct(today());
        }
    }

    private ProgressReport settle(
            ObligationFacts obligation, String number, String ifMatch, BiConsumer<ProgressReport, LocalDate> step) {
        var report = reports.get(obligation.id(), number);
        IfMatch.require(ifMatch, report.version());
        step.accept(report, today());
        return report;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
