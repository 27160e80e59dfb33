package tw.servicequality.assessment.award;

import static tw.servicequality.assessment.award.AwardProblem.AWARD_ENTRY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All entries. */
@ApplicationScoped
class AwardEntries implements PanacheRepositoryBase<AwardEntry, UUID> {

    private static final String AFTER = """
            among(agency, ?1) and (rocYear < ?2 or rocYear = ?2 and entryId > ?3) order by rocYear desc, entryId""";

    /** AWARD_ENTRY_NOT_FOUND, also for what is no id at all. */
    AwardEntry get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> AWARD_ENTRY_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw AWARD_ENTRY_NOT_FOUND.because(id);
        }
    }

    boolean exists(String agency, int rocYear, String award) {
        return count("agency = ?1 and rocYear = ?2 and award = ?3", agency, rocYear, award) > 0;
    }

    /** Newest year first. */
    List<AwardEntry> after(Set<String> agencies, int year, UUID last, int limit) {
        return find(AFTER, agencies.toArray(String[]::new), year, last)
                .page(Page.ofSize(limit))
                .list();
    }
}
