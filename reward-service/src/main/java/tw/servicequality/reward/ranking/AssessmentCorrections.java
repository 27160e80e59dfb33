package tw.servicequality.reward.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Corrections of results, as heard. */
@ApplicationScoped
public class AssessmentCorrections
        implements PanacheRepositoryBase<AssessmentCorrection, AssessmentCorrection.CorrectionId> {

    /** Oldest first. */
    public List<AssessmentCorrection> of(String assessmentId) {
        return list("assessmentId = ?1 order by edition", assessmentId);
    }
}
