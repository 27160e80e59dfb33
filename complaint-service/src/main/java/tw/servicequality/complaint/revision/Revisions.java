package tw.servicequality.complaint.revision;

import static tw.servicequality.complaint.revision.RevisionProblem.REVISION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All revisions. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, UUID> {

    /** The oldest that has something left to do. Asked twice a second: a list as one parameter would be translated anew each time. */
    Optional<Revision> next() {
        return find("state in (?1, ?2)", Sort.by("createdAt"), RevisionState.PREVIEWING, RevisionState.APPLYING)
                .firstResultOptional();
    }

    Revision get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> REVISION_NOT_FOUND.because(id));
        } catch (IllegalArgumentException notAnId) {
            throw REVISION_NOT_FOUND.because("查無此作業");
        }
    }

    List<Revision> latest(int limit) {
        return findAll(Sort.by("createdAt").descending()).page(0, limit).list();
    }
}
