package tw.servicequality.plan.livefact;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import tw.servicequality.plan.livefact.HeardFacts.HeardFact;
import tw.servicequality.plan.livefact.OnMeasurementRecorded.Measured;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 量測結果: calls, samples, checks and surveys, each with its value and whether it passed. */
@Singleton
class OnMeasurementRecorded implements FactConsumer<Measured> {

    record Measured(
            String measurementId, String agency, String kind, LocalDate measuredOn, BigDecimal value, Boolean passed) {}

    private final HeardFacts facts;

    OnMeasurementRecorded(HeardFacts facts) {
        this.facts = facts;
    }

    @Override
    public String type() {
        return "tw.servicequality.assessment.MeasurementRecorded.v1";
    }

    @Override
    public Class<Measured> shape() {
        return Measured.class;
    }

    @Override
    public void on(Measured fact, EventEnvelope envelope) {
        FactKind.ofMeasurement(fact.kind())
                .ifPresent(kind -> facts.hear(new HeardFact(
                        kind,
                        fact.measurementId(),
                        fact.agency(),
                        fact.measuredOn(),
                        fact.value(),
                        fact.passed(),
                        envelope.sequence(),
                        envelope.id())));
    }
}
