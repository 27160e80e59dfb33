package tw.servicequality.assessment.practice;

import static tw.servicequality.assessment.practice.PracticeProblem.BEST_PRACTICE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All practices ever offered. */
@ApplicationScoped
class BestPractices implements PanacheRepositoryBase<BestPractice, UUID> {

    private static final String AFTER = """
            withdrawnOn is null and (offeredOn < ?1 or offeredOn = ?1 and practiceId > ?2)
            order by offeredOn desc, practiceId""";

    /** BEST_PRACTICE_NOT_FOUND, also for what is no id at all. */
    BestPractice get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> BEST_PRACTICE_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw BEST_PRACTICE_NOT_FOUND.because(id);
        }
    }

    /** Those on offer, newest first. */
    List<BestPractice> after(LocalDate day, UUID last, int limit) {
        return find(AFTER, day, last).page(Page.ofSize(limit)).list();
    }
}
