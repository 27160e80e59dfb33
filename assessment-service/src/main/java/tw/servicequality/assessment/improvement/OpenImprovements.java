package tw.servicequality.assessment.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.servicequality.assessment.notice.NoticeSent;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.timer.Timers;

/** 列管改善事項: what a notice names is to be bettered from the moment it is told. */
@ApplicationScoped
class OpenImprovements {

    private final Improvements improvements;
    private final Timers timers;
    private final Outbox outbox;

    OpenImprovements(Improvements improvements, Timers timers, Outbox outbox) {
        this.improvements = improvements;
        this.timers = timers;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    void of(@Observes NoticeSent sent) {
        for (var weakness : sent.weaknesses()) {
            var improvement = Improvement.of(sent.notice(), weakness);
            improvements.persist(improvement);
            outbox.add(improvement.opened());
            improvement
                    .nextMoment()
                    .ifPresent(at ->
                            timers.set(StepImprovements.TIMER, improvement.id().toString(), at));
        }
    }
}
