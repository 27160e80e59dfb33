package tw.servicequality.plan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.timer.Timers;

/**
 * What reports and checks do to obligations, for the feature that keeps them. Everything happens in the caller's transaction and
 * holds the obligation until its end; who may do it is the caller's to ask. A move that the status does not allow is refused with
 * OBLIGATION_MOVE_NOT_ALLOWED. No facts are told from here: the caller tells its own.
 */
@ApplicationScoped
public class ObligationDesk {

    private final Obligations obligations;
    private final Timers timers;
    private final Clock clock;

    ObligationDesk(Obligations obligations, Timers timers, Clock clock) {
        this.obligations = obligations;
        this.timers = timers;
        this.clock = clock;
    }

    /** OBLIGATION_NOT_FOUND when there is none. */
    @Transactional
    public ObligationFacts get(String id) {
        return obligations.get(id).facts();
    }

    /** 提報 or 更正: from then on nobody is reminded. */
    @Transactional(TxType.MANDATORY)
    public ObligationFacts report(UUID id) {
        var obligation = obligations.held(id);
        var correction = obligation.facts().status() == ObligationStatus.REPORTED;
        obligation.report(today());
        if (correction) {
            obligations.countUp(obligation);
        }
        return flushed(obligation);
    }

    /** 撤回: the obligation waits again, overdue if its day has passed. */
    @Transactional(TxType.MANDATORY)
    public ObligationFacts withdrawReport(UUID id) {
        var obligation = obligations.held(id);
        obligation.withdrawReport(today());
        return waitingAgain(obligation);
    }

    /** 查核通過 */
    @Transactional(TxType.MANDATORY)
    public ObligationFacts check(UUID id) {
        var obligation = obligations.held(id);
        obligation.check(today());
        return flushed(obligation);
    }

    /** 退回補正 */
    @Transactional(TxType.MANDATORY)
    public ObligationFacts giveBack(UUID id, String reason) {
        var obligation = obligations.held(id);
        obligation.giveBack(reason);
        return waitingAgain(obligation);
    }

    /** While it was reported, its plan's timer may have gone on to a later moment: it looks again. */
    private ObligationFacts waitingAgain(Obligation obligation) {
        var facts = flushed(obligation);
        timers.set(StepObligations.TIMER, facts.plan().toString(), clock.instant());
        return facts;
    }

    private ObligationFacts flushed(Obligation obligation) {
        obligations.flush();
        return obligation.facts();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
