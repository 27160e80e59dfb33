package tw.servicequality.complaint.disposal;

import static tw.servicequality.complaint.disposal.DisposalProblem.DISPOSAL_UNDER_WAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.platform.timer.Timers;

/** 核定銷毀: the order stands with the timer that carries it out. */
@ApplicationScoped
class OrderDisposal {

    private final DisposalRuns runs;
    private final Timers timers;
    private final AuditTrail audit;

    OrderDisposal(DisposalRuns runs, Timers timers, AuditTrail audit) {
        this.runs = runs;
        this.timers = timers;
        this.audit = audit;
    }

    @Transactional(TxType.MANDATORY)
    DisposalRun order(String agency, String reason, Instant now) {
        var run = DisposalRun.order(UUID.randomUUID(), agency, reason, Taipei.on(now), now);
        if (!runs.add(run)) {
            throw DISPOSAL_UNDER_WAY.because(agency);
        }
        timers.set(DisposalTimers.TIMER, run.runId().toString(), now);
        audit.record("DisposalOrdered", agency, 0, Map.of("runId", run.runId(), "before", run.before()));
        return run;
    }
}
