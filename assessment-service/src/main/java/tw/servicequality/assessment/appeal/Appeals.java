package tw.servicequality.assessment.appeal;

import static tw.servicequality.assessment.appeal.AppealProblem.APPEAL_NOT_FOUND;
import static tw.servicequality.assessment.appeal.AppealStatus.FILED;
import static tw.servicequality.assessment.appeal.AppealStatus.UPHELD;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All appeals. Of an assessment at most one is open at a time. */
@ApplicationScoped
public class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

    /** In the order in which they were filed. */
    List<Appeal> of(UUID assessment) {
        return list("assessmentId = ?1 order by filedOn, appealId", assessment);
    }

    boolean isPending(UUID assessment) {
        return count("assessmentId = ?1 and status in ?2", assessment, List.of(FILED, UPHELD)) > 0;
    }

    /** The appeal against a result of this assessment, or APPEAL_NOT_FOUND. */
    public Appeal get(UUID assessment, String id) {
        return of(assessment).stream()
                .filter(appeal -> appeal.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> APPEAL_NOT_FOUND.because(id));
    }
}
