package tw.servicequality.plan.plan;

import java.util.Optional;
import java.util.UUID;

/** A plan among the others of its year; the serial orders them by their import. */
public record PlanInYear(
        long serial,
        UUID planId,
        String agency,
        String agencyName,
        Optional<String> title,
        PlanStatus status,
        int edition) {

    static PlanInYear of(Plan plan) {
        return new PlanInYear(
                plan.serial(),
                plan.id(),
                plan.agency(),
                plan.heading().agencyName(),
                Optional.ofNullable(plan.heading().title()),
                plan.status(),
                plan.edition().number());
    }
}
