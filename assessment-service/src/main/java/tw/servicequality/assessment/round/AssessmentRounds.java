package tw.servicequality.assessment.round;

import static tw.servicequality.assessment.round.RoundProblem.ROUND_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The rounds of all agencies. */
@ApplicationScoped
public class AssessmentRounds implements PanacheRepositoryBase<AssessmentRound, UUID> {

    /** The round, or ROUND_NOT_FOUND, also for what is no id at all. */
    public AssessmentRound get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> ROUND_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw ROUND_NOT_FOUND.because(id);
        }
    }

    /** The round, held until the transaction ends, so that of several last assessments one sees that it is the last. */
    public AssessmentRound hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ROUND_NOT_FOUND.because(id.toString()));
    }
}
