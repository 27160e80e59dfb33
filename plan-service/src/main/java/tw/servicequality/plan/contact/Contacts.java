package tw.servicequality.plan.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contacts of all agencies. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** The contact of this agency; CONTACT_NOT_FOUND also when it is another's. */
    Contact get(String agency, String id) {
        return parse(id)
                .flatMap(this::findByIdOptional)
                .filter(contact -> contact.agency().equals(agency))
                .orElseThrow(() -> ContactProblem.CONTACT_NOT_FOUND.because(id));
    }

    /** One designation for a unit at a time: whoever comes later waits for its end. */
    void reserve(String agency, String unit) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 14))", Integer.class)
                .setParameter(1, agency + "\n" + unit)
                .getSingleResult();
    }

    /** Whether somebody is the unit's contact on the day or later. */
    boolean isTakenFrom(String agency, String unit, LocalDate day) {
        return count("agency = ?1 and unit = ?2 and (lastDay is null or lastDay >= ?3)", agency, unit, day) > 0;
    }

    /** Contacts on a day, by unit, after the given unit. */
    List<Contact> on(String agency, LocalDate day, String unit, int limit) {
        var inTime =
                "agency = ?1 and firstDay <= ?2 and (lastDay is null or lastDay >= ?2) and unit > ?3 order by unit";
        return find(inTime, agency, day, unit).page(Page.ofSize(limit)).list();
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
