package tw.servicequality.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.assessment.measurement.Occasions;

/** Tells those who measure what an assessment is to them. */
@ApplicationScoped
class AssessmentOccasions implements Occasions {

    private static final String UNANNOUNCED = "agency = ?1 and assessedBy = ?2 and status = 'UNANNOUNCED'";

    private final Assessments assessments;

    AssessmentOccasions(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Optional<Occasion> find(UUID assessmentId) {
        return assessments.findByIdOptional(assessmentId).map(AssessmentOccasions::occasion);
    }

    @Override
    public Optional<Occasion> unannounced(String subject, String assessedBy) {
        return assessments
                .find(UNANNOUNCED + " order by assessmentId", subject, assessedBy)
                .firstResultOptional()
                .map(AssessmentOccasions::occasion);
    }

    private static Occasion occasion(Assessment assessment) {
        return new Occasion(assessment.id(), assessment.agency(), assessment.assessedBy(), assessment.isAnnounced());
    }
}
