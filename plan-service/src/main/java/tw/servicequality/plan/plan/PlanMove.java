package tw.servicequality.plan.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One step of a plan's life: to which status, on which day (Asia/Taipei), by which agency. Number or comments are null where the step has none. */
@Embeddable
record PlanMove(
        @Enumerated(EnumType.STRING) PlanStatus status,
        LocalDate movedOn,
        String movedBy,
        String documentNumber,
        String comments) {}
