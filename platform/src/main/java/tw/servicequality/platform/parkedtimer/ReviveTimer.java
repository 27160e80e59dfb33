package tw.servicequality.platform.parkedtimer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;

/** Lets a parked timer fire again; audited. */
@ApplicationScoped
class ReviveTimer {

    private final ParkedTimers timers;
    private final AuditTrail audit;
    private final Clock clock;

    ReviveTimer(ParkedTimers timers, AuditTrail audit, Clock clock) {
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    /** When it was revived. */
    @Transactional
    Instant revive(TimerId id, String ifMatch) {
        var timer = timers.getLocked(id);
        IfMatch.require(ifMatch, timer.version());
        var now = clock.instant();
        timers.revive(id, now);
        audit.record(
                "ParkedTimerRevived",
                "parked-timer/" + id.kind() + "/" + id.subject(),
                timer.version(),
                Map.of("dueAt", timer.dueAt()));
        return now;
    }
}
