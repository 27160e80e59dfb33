package tw.servicequality.plan.performance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told about performance reports; days are in Asia/Taipei. */
sealed interface PerformanceEvent extends IntegrationEvent {

    UUID reportId();

    @Override
    default String type() {
        return switch (this) {
            case PerformanceReportBegun begun -> "tw.servicequality.plan.PerformanceReportBegun.v1";
            case PerformanceReportIssued issued -> "tw.servicequality.plan.PerformanceReportIssued.v1";
        };
    }

    @Override
    default String topic() {
        return "plan-events";
    }

    @Override
    default String subject() {
        return reportId().toString();
    }

    record PerformanceReportBegun(
            UUID reportId,
            UUID planId,
            String agency,
            LocalDate cutOff,
            @JsonIgnore long sequence) implements PerformanceEvent {}

    record PerformanceReportIssued(
            UUID reportId,
            UUID planId,
            String agency,
            LocalDate cutOff,
            int pages,
            LocalDate issuedOn,
            @JsonIgnore long sequence)
            implements PerformanceEvent {}
}
