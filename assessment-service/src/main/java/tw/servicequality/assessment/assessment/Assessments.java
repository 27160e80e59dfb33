package tw.servicequality.assessment.assessment;

import static tw.servicequality.assessment.assessment.AssessmentProblem.ASSESSMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The assessments of all agencies. What a caller may not see is left out by the query itself, so that it takes the same steps, and
 * the same time, as what does not exist.
 */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String SEEN = """
            ((among(assessedBy, :assessing) or assessmentId in :seated) and assessmentId not in :recused
              or among(agency, :announced) and status <> 'UNANNOUNCED')""";
    private static final String ONE = SEEN + " and assessmentId = :id";
    private static final String AFTER = SEEN + " and assessmentId > :last";
    private static final UUID NONE = new UUID(0, 0);

    /** The assessment, or ASSESSMENT_NOT_FOUND, also for what is no id at all. */
    Assessment get(String id, Sight sight) {
        return find(ONE, with(sight, "id", id(id)))
                .firstResultOptional()
                .orElseThrow(() -> ASSESSMENT_NOT_FOUND.because(id));
    }

    /** As {@link #get}, held until the transaction ends, so that saves and the finalisation come one after the other. */
    Assessment hold(String id, Sight sight) {
        return find(ONE, with(sight, "id", id(id)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> ASSESSMENT_NOT_FOUND.because(id));
    }

    List<Assessment> seenAfter(Sight sight, UUID round, UUID last, int limit) {
        var parameters = with(sight, "last", last);
        if (round != null) {
            parameters.put("round", round);
        }
        return find(AFTER + (round == null ? "" : " and roundId = :round") + " order by assessmentId", parameters)
                .page(Page.ofSize(limit))
                .list();
    }

    /** All of a round, by the code of the agency assessed. */
    public List<Assessment> ofRound(UUID roundId) {
        return list("roundId = ?1 order by agency", roundId);
    }

    /** Whether one of the round is not finalised yet. */
    public boolean isOpen(UUID roundId) {
        return find("roundId = ?1 and status <> 'FINALIZED'", roundId)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .isPresent();
    }

    /** What is no id stands for one that does not exist. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return NONE;
        }
    }

    private static Map<String, Object> with(Sight sight, String name, Object value) {
        var parameters = new HashMap<String, Object>();
        parameters.put("assessing", sight.assessing().toArray(String[]::new));
        parameters.put("announced", sight.announced().toArray(String[]::new));
        parameters.put("seated", sight.seated());
        parameters.put("recused", sight.recused());
        parameters.put(name, value);
        return parameters;
    }
}
