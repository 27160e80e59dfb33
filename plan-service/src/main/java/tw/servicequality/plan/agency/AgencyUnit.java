package tw.servicequality.plan.agency;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 單位, as it was from a day on until another.
 *
 * @param parent the unit above it in the same agency; null where there is none
 * @param since null for what was there when the agency was registered
 * @param until the first day on which it was so no more; null while it is
 */
@Embeddable
record AgencyUnit(String code, String name, String parent, LocalDate since, LocalDate until) {

    /** Present as of the registration. */
    static AgencyUnit of(String code, String name, String parent) {
        return new AgencyUnit(code, name, parent, null, null);
    }

    boolean isInBeing() {
        return until == null;
    }

    boolean isInBeingOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }

    boolean isSameAs(AgencyUnit other) {
        return code.equals(other.code) && name.equals(other.name) && Objects.equals(parent, other.parent);
    }

    AgencyUnit from(LocalDate day) {
        return new AgencyUnit(code, name, parent, day, null);
    }

    AgencyUnit endedOn(LocalDate day) {
        return new AgencyUnit(code, name, parent, since, day);
    }
}
