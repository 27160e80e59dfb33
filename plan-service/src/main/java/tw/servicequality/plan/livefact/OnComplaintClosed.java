package tw.servicequality.plan.livefact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.plan.livefact.HeardFacts.HeardFact;
import tw.servicequality.plan.livefact.OnComplaintClosed.Closed;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 陳情結案: on time or not, on the day of its closure. */
@Singleton
class OnComplaintClosed implements FactConsumer<Closed> {

    record Closed(String caseNumber, String agency, LocalDate closedOn, boolean onTime) {}

    private final HeardFacts facts;

    OnComplaintClosed(HeardFacts facts) {
        this.facts = facts;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.ComplaintClosed.v1";
    }

    @Override
    public Class<Closed> shape() {
        return Closed.class;
    }

    @Override
    public void on(Closed fact, EventEnvelope envelope) {
        facts.hear(new HeardFact(
                FactKind.PETITION_CLOSED,
                fact.caseNumber(),
                fact.agency(),
                fact.closedOn(),
                null,
                fact.onTime(),
                envelope.sequence(),
                envelope.id()));
    }
}
