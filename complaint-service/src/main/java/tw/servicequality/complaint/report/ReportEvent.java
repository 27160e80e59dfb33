package tw.servicequality.complaint.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** The facts that reports tell the world: counts and rates, nothing of any case. */
public sealed interface ReportEvent extends IntegrationEvent {

    /** 簽核; the rate of cases settled in time is null when none was settled. */
    record ReportSigned(
            @JsonIgnore long sequence,
            String agency,
            String period,
            long received,
            long closed,
            long declined,
            long openAtEnd,
            BigDecimal onTimeRate)
            implements ReportEvent {

        @Override
        public String subject() {
            return agency + "/" + period;
        }
    }

    @Override
    default String type() {
        return switch (this) {
            case ReportSigned it -> "tw.servicequality.complaint.ComplaintReportSigned.v1";
        };
    }

    @Override
    default String topic() {
        return "complaint-events";
    }
}
