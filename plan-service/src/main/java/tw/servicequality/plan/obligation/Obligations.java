package tw.servicequality.plan.obligation;

import static tw.servicequality.plan.obligation.ObligationProblem.OBLIGATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Obligations of all plans. */
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    /** A plan that had to hold for every unit and any number of agencies would read all there is for the rare ones. */
    private static final String FOR_THESE_VALUES = "set local plan_cache_mode = force_custom_plan";

    Obligation get(String id) {
        return parse(id).flatMap(this::findByIdOptional).orElseThrow(() -> OBLIGATION_NOT_FOUND.because(id));
    }

    /**
     * Held until the transaction ends, so that a timer passes it over, and as it stands now: a timer may have stepped since this
     * transaction first looked.
     */
    Obligation held(UUID id) {
        var obligation = findByIdOptional(id).orElseThrow(() -> OBLIGATION_NOT_FOUND.because(id.toString()));
        getEntityManager().refresh(obligation, LockModeType.PESSIMISTIC_WRITE);
        return obligation;
    }

    /** A new version though no field is changed: every fact has a number of its own. */
    void countUp(Obligation obligation) {
        getEntityManager().lock(obligation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Of these agencies what the filter lets through, by due day, after the given one. */
    List<Obligation> after(ObligationFilter filter, Set<String> agencies, LocalDate dueOn, UUID id, int limit) {
        var asked = new ObligationQuery(filter, agencies, dueOn, id);
        if (asked.isEmpty()) {
            return List.of();
        }
        var session = getEntityManager().unwrap(Session.class);
        session.createNativeMutationQuery(FOR_THESE_VALUES).executeUpdate();
        var query = session.createNativeQuery(asked.sql(limit), Obligation.class);
        asked.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** For how many of this plan somebody still waits for a report. */
    long open(UUID plan) {
        return count("planId = ?1 and status in ?2", plan, ObligationStatus.OPEN);
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
