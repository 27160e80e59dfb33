package tw.servicequality.plan.closure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Closures, declared and withdrawn. */
@ApplicationScoped
class OfficeClosures implements PanacheRepositoryBase<OfficeClosure, UUID> {

    OfficeClosure get(String id) {
        return parse(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> ClosureProblem.CLOSURE_NOT_FOUND.because(id));
    }

    boolean inForce(String agency, LocalDate date, ClosurePart part) {
        return count("agency = ?1 and date = ?2 and part = ?3 and status = 'DECLARED'", agency, date, part) > 0;
    }

    /** Of any of the agencies, both days included, earliest declared first. */
    List<OfficeClosure> inForce(Collection<String> agencies, LocalDate from, LocalDate to) {
        return list(
                "agency in ?1 and date between ?2 and ?3 and status = 'DECLARED' order by declaredAt, id",
                agencies,
                from,
                to);
    }

    /** Of the agency, or of all when it is empty; after the given date and id, in their order. */
    List<OfficeClosure> after(String agency, LocalDate date, UUID id, int limit) {
        var given = Map.<String, Object>of("agency", agency, "date", date, "id", id);
        return find(
                        "(:agency = '' or agency = :agency) and (date > :date or date = :date and id > :id) order by date, id",
                        given)
                .page(Page.ofSize(limit))
                .list();
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
