package tw.servicequality.plan.obligation;

import static tw.servicequality.plan.obligation.ObligationProblem.OBLIGATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Obligations of all plans. */
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    private static final String OPEN = "o.status in ('UPCOMING', 'OVERDUE', 'RETURNED')";

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

    /** Of these agencies what the filter lets through, by due day, after the given one. Agencies are one value, however many. */
    List<Obligation> after(ObligationFilter filter, Set<String> agencies, LocalDate dueOn, UUID id, int limit) {
        var conditions = new ArrayList<>(List.of("o.agency = any (:agencies)", "(o.due_on, o.id) > (:dueOn, :id)"));
        var values = new HashMap<String, Object>(
                Map.of("agencies", agencies.toArray(String[]::new), "dueOn", dueOn, "id", id));
        narrow("o.plan_id =", filter.plan(), conditions, values);
        narrow("o.unit =", filter.unit(), conditions, values);
        narrow("o.status =", filter.status().map(Enum::name), conditions, values);
        narrow("o.due_on <", filter.dueBefore(), conditions, values);
        if (filter.open()) {
            conditions.add(OPEN);
        }
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select o.* from obligation o where " + String.join(" and ", conditions)
                                + " order by o.due_on, o.id",
                        Obligation.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** For how many of this plan somebody still waits for a report. */
    long open(UUID plan) {
        return count("planId = ?1 and status in ?2", plan, ObligationStatus.OPEN);
    }

    private static void narrow(
            String condition, Optional<?> wanted, List<String> conditions, Map<String, Object> values) {
        wanted.ifPresent(value -> {
            var name = "wanted" + conditions.size();
            conditions.add(condition + " :" + name);
            values.put(name, value);
        });
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
