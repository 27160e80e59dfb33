package tw.servicequality.plan.closure;

import static tw.servicequality.plan.closure.ClosureProblem.CLOSURE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;

/** 撤回停止上班公告 */
@ApplicationScoped
class WithdrawClosure {

    private final OfficeClosures closures;
    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawClosure(OfficeClosures closures, Gate gate, Outbox outbox, Clock clock) {
        this.closures = closures;
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    OfficeClosure withdraw(String id, String ifMatch) {
        var access = ClosureAccess.of(gate.require(ClosureAccess.DECLARE));
        var closure = closures.get(id);
        gate.require(access, closure.agency(), CLOSURE_NOT_FOUND, id);
        IfMatch.require(ifMatch, closure.version());
        outbox.add(closure.withdraw(clock.instant()));
        return closure;
    }
}
