package tw.servicequality.reward.ranking;

import jakarta.inject.Singleton;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** Keeps the result, so that a proposal can name the assessment behind the rank. It may come before or after the ranking. */
@Singleton
class OnAssessmentFinalized implements FactConsumer<FinalizedAssessment> {

    private final AssessmentResults results;

    OnAssessmentFinalized(AssessmentResults results) {
        this.results = results;
    }

    @Override
    public String type() {
        return "tw.servicequality.assessment.AssessmentFinalized.v1";
    }

    @Override
    public Class<FinalizedAssessment> shape() {
        return FinalizedAssessment.class;
    }

    @Override
    public void on(FinalizedAssessment told, EventEnvelope envelope) {
        results.findByIdOptional(told.assessmentId())
                .ifPresentOrElse(
                        known -> known.hear(told, envelope.id(), envelope.sequence()),
                        () -> results.persist(AssessmentResult.of(told, envelope.id(), envelope.sequence())));
    }
}
