package tw.servicequality.assessment.round;

import static tw.servicequality.assessment.round.RoundProblem.ROUND_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.assessment.assessment.AssessmentKind;

/** The rounds of all agencies. */
@ApplicationScoped
public class AssessmentRounds implements PanacheRepositoryBase<AssessmentRound, UUID> {

    private static final String MADE_BY = "roundId = ?1 and among(assessedBy, ?2)";

    /** The round made by one of these agencies, or ROUND_NOT_FOUND: by one query, so that what is hidden takes the time of what is not there. */
    public AssessmentRound get(String id, Set<String> assessedBy) {
        return find(MADE_BY, idOf(id), assessedBy.toArray(String[]::new))
                .firstResultOptional()
                .orElseThrow(() -> ROUND_NOT_FOUND.because(id));
    }

    boolean hasSelfAssessed(String agency, int rocYear, Half half) {
        return count(
                        "kind = ?1 and assessedBy = ?2 and rocYear = ?3 and half = ?4",
                        AssessmentKind.SELF_ASSESSMENT,
                        agency,
                        rocYear,
                        half)
                > 0;
    }

    /** Working days within which subjects of the round may appeal. */
    public int appealDaysOf(UUID id) {
        return findById(id).appealDays();
    }

    /** The criteria that need evidence in the round. */
    public List<String> evidenceRequiredOf(UUID id) {
        return findById(id).evidenceRequired();
    }

    /** What is no id stands for one that does not exist. */
    public UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }

    /** Whether one of these agencies made such a round. */
    public boolean isOf(String id, Set<String> assessedBy) {
        return count(MADE_BY, idOf(id), assessedBy.toArray(String[]::new)) > 0;
    }

    /** The round, held until the transaction ends, so that of several last assessments one sees that it is the last. */
    public AssessmentRound hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ROUND_NOT_FOUND.because(id.toString()));
    }
}
