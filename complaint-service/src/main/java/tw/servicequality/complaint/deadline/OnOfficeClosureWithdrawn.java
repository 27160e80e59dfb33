package tw.servicequality.complaint.deadline;

import jakarta.inject.Singleton;
import tw.servicequality.platform.calendar.OfficeClosures;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 停止上班之撤回: deadlines given from now on count that day again. */
@Singleton
class OnOfficeClosureWithdrawn implements FactConsumer<OnOfficeClosureWithdrawn.Withdrawn> {

    private final OfficeClosures closures;

    OnOfficeClosureWithdrawn(OfficeClosures closures) {
        this.closures = closures;
    }

    record Withdrawn(String closureId) {}

    @Override
    public String type() {
        return "tw.servicequality.plan.OfficeClosureWithdrawn.v1";
    }

    @Override
    public Class<Withdrawn> shape() {
        return Withdrawn.class;
    }

    @Override
    public void on(Withdrawn fact, EventEnvelope envelope) {
        closures.withdraw(fact.closureId(), envelope.time());
    }
}
