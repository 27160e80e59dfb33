package tw.servicequality.plan.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import tw.servicequality.plan.document.PlanDocument;

/**
 * What stands above a plan. The agency's name is the one it had on the day of the import and stays so, whatever the agency is called
 * later; the rest is the document's and null where the document has none.
 */
@Embeddable
record PlanHeading(
        String agencyName,
        Integer rocYear,
        Integer titleRocYear,
        String title,
        LocalDate periodStart,
        LocalDate periodEnd) {

    static PlanHeading of(String agencyName, PlanDocument document) {
        var year = document.rocYear().map(roc -> roc + 1911);
        var period = document.period();
        return new PlanHeading(
                agencyName,
                document.rocYear().orElse(null),
                document.titleRocYear().orElse(null),
                document.title().orElse(null),
                period.map(PlanDocument.Period::start)
                        .or(() -> year.map(first -> LocalDate.of(first, 1, 1)))
                        .orElse(null),
                period.map(PlanDocument.Period::end)
                        .or(() -> year.map(last -> LocalDate.of(last, 12, 31)))
                        .orElse(null));
    }

    /** Whether the plan's time is over; a plan that says no time has none that could be over or not. */
    boolean isOverOn(LocalDate day) {
        return Optional.ofNullable(periodEnd).map(day::isAfter).orElse(true);
    }
}
