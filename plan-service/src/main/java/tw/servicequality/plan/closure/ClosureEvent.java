package tw.servicequality.plan.closure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told about closures. Deadlines of every service follow from it. */
sealed interface ClosureEvent extends IntegrationEvent {

    UUID closureId();

    @Override
    default String type() {
        return switch (this) {
            case OfficeClosureDeclared declared -> "tw.servicequality.plan.OfficeClosureDeclared.v1";
            case OfficeClosureWithdrawn withdrawn -> "tw.servicequality.plan.OfficeClosureWithdrawn.v1";
        };
    }

    @Override
    default String topic() {
        return "calendar-events";
    }

    @Override
    default String subject() {
        return closureId().toString();
    }

    record OfficeClosureDeclared(
            UUID closureId,
            String agency,
            LocalDate date,
            ClosurePart part,
            Instant declaredAt,
            String reason,
            @JsonIgnore long sequence)
            implements ClosureEvent {}

    record OfficeClosureWithdrawn(
            UUID closureId,
            String agency,
            LocalDate date,
            ClosurePart part,
            Instant withdrawnAt,
            @JsonIgnore long sequence)
            implements ClosureEvent {}
}
