package tw.servicequality.assessment.result;

import static tw.servicequality.assessment.assessment.AssessmentProblem.RESULT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.assessment.assessment.Assessment;

/** The results of all assessments, in all their editions. */
@ApplicationScoped
public class AssessmentResults implements PanacheRepositoryBase<AssessmentResult, AssessmentResult.Edition> {

    /** All editions, the first one first. */
    public List<AssessmentResult> of(UUID assessment) {
        return list("id.assessmentId = ?1 order by id.edition", assessment);
    }

    /** The edition, or RESULT_NOT_FOUND. */
    public AssessmentResult get(Assessment assessment, int edition) {
        return findByIdOptional(new AssessmentResult.Edition(assessment.id(), edition))
                .orElseThrow(() -> RESULT_NOT_FOUND.because("第 " + edition + " 版"));
    }

    /** The one in force. */
    public AssessmentResult current(Assessment assessment) {
        return get(assessment, assessment.edition());
    }
}
