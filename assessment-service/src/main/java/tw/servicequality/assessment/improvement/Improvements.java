package tw.servicequality.assessment.improvement;

import static tw.servicequality.assessment.improvement.ImprovementProblem.IMPROVEMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All improvements. */
@ApplicationScoped
class Improvements implements PanacheRepositoryBase<Improvement, UUID> {

    private static final String AFTER = """
            (among(agency, ?1) or among(assessedBy, ?1)) and status in ?2 and (dueOn, improvementId) > (?3, ?4)
            order by dueOn, improvementId""";

    /** IMPROVEMENT_NOT_FOUND, also for what is no id at all. */
    Improvement get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> IMPROVEMENT_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw IMPROVEMENT_NOT_FOUND.because(id);
        }
    }

    /** By due day. */
    List<Improvement> after(
            Set<String> agencies, EnumSet<ImprovementStatus> status, LocalDate day, UUID last, int limit) {
        return find(AFTER, agencies.toArray(String[]::new), status, day, last)
                .page(Page.ofSize(limit))
                .list();
    }
}
