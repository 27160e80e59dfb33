package tw.servicequality.plan.closure;

import static tw.servicequality.plan.closure.ClosureProblem.CLOSURE_ALREADY_DECLARED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.platform.outbox.Outbox;

/** 公告停止上班 */
@ApplicationScoped
class DeclareClosure {

    private final OfficeClosures closures;
    private final AgencyRegister register;
    private final Outbox outbox;
    private final Clock clock;

    DeclareClosure(OfficeClosures closures, AgencyRegister register, Outbox outbox, Clock clock) {
        this.closures = closures;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    OfficeClosure declare(ClosureDeclaration declared) {
        register.name(declared.agency());
        var closure = OfficeClosure.of(
                declared.agency(), declared.date(), declared.part(), declared.reason(), clock.instant());
        if (closures.inForce(closure.agency(), closure.date(), closure.part())) {
            throw CLOSURE_ALREADY_DECLARED.because(closure.agency() + " " + closure.date() + " " + closure.part());
        }
        closures.persist(closure);
        outbox.add(closure.declared());
        return closure;
    }
}
