package tw.servicequality.plan.livefact;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import tw.servicequality.plan.livefact.HeardFacts.HeardFact;
import tw.servicequality.plan.livefact.OnSurveyAnswered.Answered;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** 滿意度填覆: 4 滿意 and 5 非常滿意 count as satisfied. */
@Singleton
class OnSurveyAnswered implements FactConsumer<Answered> {

    private static final int SATISFIED = 4;

    record Answered(String caseNumber, String agency, int satisfaction, LocalDate answeredOn) {}

    private final HeardFacts facts;

    OnSurveyAnswered(HeardFacts facts) {
        this.facts = facts;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.SurveyAnswered.v1";
    }

    @Override
    public Class<Answered> shape() {
        return Answered.class;
    }

    @Override
    public void on(Answered fact, EventEnvelope envelope) {
        facts.hear(new HeardFact(
                FactKind.SURVEY_ANSWERED,
                fact.caseNumber(),
                fact.agency(),
                fact.answeredOn(),
                BigDecimal.valueOf(fact.satisfaction()),
                fact.satisfaction() >= SATISFIED,
                envelope.sequence(),
                envelope.id()));
    }
}
