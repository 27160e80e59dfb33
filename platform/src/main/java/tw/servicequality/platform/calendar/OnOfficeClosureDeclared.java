package tw.servicequality.platform.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.OnOfficeClosureDeclared.Declared;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 停止上班 was declared for an agency and those below it. */
@Singleton
class OnOfficeClosureDeclared implements FactConsumer<Declared> {

    record Declared(
            String closureId, String agency, LocalDate date, ClosureExtent part, Instant declaredAt, String reason) {}

    private final OfficeClosures closures;
    private final Event<OfficeClosuresChanged> changed;

    OnOfficeClosureDeclared(OfficeClosures closures, Event<OfficeClosuresChanged> changed) {
        this.closures = closures;
        this.changed = changed;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.OfficeClosureDeclared.v1";
    }

    @Override
    public Class<Declared> shape() {
        return Declared.class;
    }

    @Override
    public void on(Declared closure, EventEnvelope envelope) {
        closures.record(new OfficeClosure(
                closure.closureId(),
                closure.agency(),
                closure.date(),
                closure.part(),
                closure.declaredAt(),
                closure.reason()));
        changed.fire(new OfficeClosuresChanged());
    }
}
