package tw.servicequality.complaint.deadline;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.OfficeClosures;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 停止上班: deadlines given from now on do not count that day. */
@Singleton
class OnOfficeClosureDeclared implements FactConsumer<OnOfficeClosureDeclared.Declared> {

    private final OfficeClosures closures;

    OnOfficeClosureDeclared(OfficeClosures closures) {
        this.closures = closures;
    }

    record Declared(
            String closureId, String agency, LocalDate date, ClosureExtent part, Instant declaredAt, String reason) {}

    @Override
    public String type() {
        return "tw.servicequality.plan.OfficeClosureDeclared.v1";
    }

    @Override
    public Class<Declared> shape() {
        return Declared.class;
    }

    @Override
    public void on(Declared fact, EventEnvelope envelope) {
        closures.record(new OfficeClosure(
                fact.closureId(), fact.agency(), fact.date(), fact.part(), fact.declaredAt(), fact.reason()));
    }
}
