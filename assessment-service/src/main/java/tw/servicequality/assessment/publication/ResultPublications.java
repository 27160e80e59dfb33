package tw.servicequality.assessment.publication;

import static tw.servicequality.assessment.publication.PublicationProblem.RESULT_PUBLICATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All versions ever published. */
@ApplicationScoped
class ResultPublications implements PanacheRepositoryBase<ResultPublication, UUID> {

    private static final String AFTER =
            "publishedOn < ?1 or publishedOn = ?1 and publicationId > ?2 order by publishedOn desc, publicationId";

    /** RESULT_PUBLICATION_NOT_FOUND, also for what is no id at all. */
    ResultPublication get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> RESULT_PUBLICATION_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw RESULT_PUBLICATION_NOT_FOUND.because(id);
        }
    }

    /** In the order of their numbers. */
    List<ResultPublication> of(UUID round) {
        return list("roundId", Sort.by("number"), round);
    }

    /** Newest first. */
    List<ResultPublication> after(LocalDate day, UUID last, int limit) {
        return find(AFTER, day, last).page(Page.ofSize(limit)).list();
    }
}
