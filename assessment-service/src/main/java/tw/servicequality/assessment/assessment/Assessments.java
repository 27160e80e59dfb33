package tw.servicequality.assessment.assessment;

import static tw.servicequality.assessment.assessment.AssessmentProblem.ASSESSMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The assessments of all agencies. Who may see which is decided at the {@link AssessmentDesk}. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String SEEN_AFTER = """
            (assessedBy in ?1 or (agency in ?2 and status <> 'UNANNOUNCED'))
            and (?3 = ?4 or roundId = ?3) and assessmentId > ?5 order by assessmentId""";
    private static final UUID ANY = new UUID(0, 0);

    /** The assessment, or ASSESSMENT_NOT_FOUND, also for what is no id at all. */
    Assessment get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> ASSESSMENT_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw ASSESSMENT_NOT_FOUND.because(id);
        }
    }

    List<Assessment> seenAfter(Sight sight, UUID round, UUID last, int limit) {
        return find(SEEN_AFTER, sight.assessing(), sight.announced(), round == null ? ANY : round, ANY, last)
                .page(Page.ofSize(limit))
                .list();
    }

    /** All of a round, by the code of the agency assessed. */
    public List<Assessment> ofRound(UUID roundId) {
        return list("roundId = ?1 order by agency", roundId);
    }
}
