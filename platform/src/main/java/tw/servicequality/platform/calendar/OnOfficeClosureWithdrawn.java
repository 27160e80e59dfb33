package tw.servicequality.platform.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import tw.servicequality.platform.calendar.OnOfficeClosureWithdrawn.Withdrawn;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** A declared 停止上班 does not stand any more. */
@Singleton
class OnOfficeClosureWithdrawn implements FactConsumer<Withdrawn> {

    record Withdrawn(String closureId) {}

    private final OfficeClosures closures;
    private final Event<OfficeClosuresChanged> changed;

    OnOfficeClosureWithdrawn(OfficeClosures closures, Event<OfficeClosuresChanged> changed) {
        this.closures = closures;
        this.changed = changed;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.OfficeClosureWithdrawn.v1";
    }

    @Override
    public Class<Withdrawn> shape() {
        return Withdrawn.class;
    }

    @Override
    public void on(Withdrawn closure, EventEnvelope envelope) {
        closures.withdraw(closure.closureId(), envelope.time());
        changed.fire(new OfficeClosuresChanged());
    }
}
