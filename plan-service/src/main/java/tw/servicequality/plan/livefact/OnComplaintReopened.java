package tw.servicequality.plan.livefact;

import jakarta.inject.Singleton;
import tw.servicequality.plan.livefact.OnComplaintReopened.Reopened;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 陳情重啟: its closure is not counted any more, until it is closed again. */
@Singleton
class OnComplaintReopened implements FactConsumer<Reopened> {

    record Reopened(String caseNumber, String agency) {}

    private final HeardFacts facts;

    OnComplaintReopened(HeardFacts facts) {
        this.facts = facts;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.ComplaintReopened.v1";
    }

    @Override
    public Class<Reopened> shape() {
        return Reopened.class;
    }

    @Override
    public void on(Reopened fact, EventEnvelope envelope) {
        facts.takeBack(FactKind.PETITION_CLOSED, fact.caseNumber(), fact.agency(), envelope.sequence(), envelope.id());
    }
}
