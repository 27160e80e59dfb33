package tw.servicequality.plan.obligation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.plan.obligation.OnAssessmentFinalized.Finalized;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 收到成績: the result of an assessment starts the limits for improvement in the plan of the agency assessed. */
@Singleton
class OnAssessmentFinalized implements FactConsumer<Finalized> {

    private static final String RESULT = "成績";

    record Finalized(String agency, LocalDate finalizedOn) {}

    private final RecordEvent record;

    OnAssessmentFinalized(RecordEvent record) {
        this.record = record;
    }

    @Override
    public String type() {
        return "tw.servicequality.assessment.AssessmentFinalized.v1";
    }

    @Override
    public Class<Finalized> shape() {
        return Finalized.class;
    }

    @Override
    public void on(Finalized fact, EventEnvelope envelope) {
        record.hear(fact.agency(), RESULT, fact.finalizedOn(), envelope.id());
    }
}
