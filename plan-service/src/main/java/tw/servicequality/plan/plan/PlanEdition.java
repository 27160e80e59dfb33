package tw.servicequality.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * 修訂版次: the first edition has number 1, itself as origin, and amends nothing.
 *
 * @param origin the first edition
 * @param amends the edition that this one takes the place of when it is published; null in the first
 * @param reason why, in the agency's words; null in the first
 */
@Embeddable
record PlanEdition(
        UUID origin,
        @Column(name = "edition") int number,
        UUID amends,
        @Column(name = "amendment_reason") String reason) {

    static PlanEdition first(UUID plan) {
        return new PlanEdition(plan, 1, null, null);
    }

    /** The one after this, which is the edition of the given plan. */
    PlanEdition next(UUID amended, String reason) {
        return new PlanEdition(origin, number + 1, amended, reason);
    }
}
