package tw.servicequality.plan.obligation;

import static tw.servicequality.plan.obligation.ObligationProblem.OBLIGATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Obligations of all plans. */
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    Obligation get(String id) {
        return parse(id).flatMap(this::findByIdOptional).orElseThrow(() -> OBLIGATION_NOT_FOUND.because(id));
    }

    /** Held until the transaction ends, so that a timer passes it over. */
    Obligation held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> OBLIGATION_NOT_FOUND.because(id.toString()));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
