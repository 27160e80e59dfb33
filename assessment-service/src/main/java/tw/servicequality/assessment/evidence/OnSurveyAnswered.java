package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** What a petitioner thought of the reply; how it grows is seen over many. */
@Singleton
class OnSurveyAnswered implements FactConsumer<OnSurveyAnswered.AnsweredSurvey> {

    /** What we read of it. */
    record AnsweredSurvey(String caseNumber, String agency, int satisfaction, LocalDate answeredOn) {

        String summary() {
            return "陳情案件 " + caseNumber + " 之滿意度 " + satisfaction + " 分（" + answeredOn + " 填覆）";
        }
    }

    private final RecordEvidence evidence;

    OnSurveyAnswered(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.SurveyAnswered.v1";
    }

    @Override
    public Class<AnsweredSurvey> shape() {
        return AnsweredSurvey.class;
    }

    @Override
    public void on(AnsweredSurvey fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.SURVEY_ANSWERED,
                fact.agency(),
                fact.answeredOn(),
                fact.summary(),
                Proof.of(BigDecimal.valueOf(fact.satisfaction())));
        evidence.handle(envelope, heard, fact);
    }
}
