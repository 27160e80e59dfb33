package tw.servicequality.plan.publication;

import static tw.servicequality.plan.publication.PublicationProblem.PUBLICATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All publications, those that were withdrawn too. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {

    List<Publication> of(UUID plan) {
        return list("planId", Sort.by("number"), plan);
    }

    Publication get(UUID plan, String number) {
        var wanted = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
        return find("planId = ?1 and number = ?2", plan, wanted)
                .firstResultOptional()
                .orElseThrow(() -> PUBLICATION_NOT_FOUND.because(number));
    }
}
