package tw.servicequality.reward.ranking;

import jakarta.inject.Singleton;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.reward.ranking.AssessmentCorrection.CorrectionId;

/**
 * Keeps that and why a result was corrected, for those who ask why a proposal changed. What follows for rewards comes with the
 * new edition of the ranking, which is told in the same breath: ranks move for others too.
 */
@Singleton
class OnAssessmentCorrected implements FactConsumer<CorrectedAssessment> {

    private final AssessmentCorrections corrections;

    OnAssessmentCorrected(AssessmentCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String type() {
        return "tw.servicequality.assessment.AssessmentCorrected.v1";
    }

    @Override
    public Class<CorrectedAssessment> shape() {
        return CorrectedAssessment.class;
    }

    @Override
    public void on(CorrectedAssessment told, EventEnvelope envelope) {
        var id = new CorrectionId(told.assessmentId(), told.version());
        if (corrections.findByIdOptional(id).isEmpty()) {
            corrections.persist(AssessmentCorrection.of(told, envelope.id()));
        }
    }
}
