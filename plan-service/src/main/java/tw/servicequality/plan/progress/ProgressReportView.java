package tw.servicequality.plan.progress;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "一次提報；更正、撤回者仍列出")
record ProgressReportView(
        @Schema(description = "第幾次提報", examples = "1") int number,
        @Schema(description = "狀態") ReportStatus status,
        @Schema(description = "提報日期") LocalDate reportedOn,
        @Schema(description = "是否逾期提報") boolean late,
        @Schema(description = "提報單位") String reportedBy,
        @Schema(description = "辦理情形") String narrative,
        @Schema(description = "數量") List<ReportedQuantity> quantities,
        @Schema(description = "更正理由", nullable = true) String correctionReason,
        @Schema(description = "撤回或退回理由", nullable = true) String settledReason,

        @Schema(description = "查核、退回、更正或撤回日期", nullable = true)
        LocalDate settledOn,

        @Schema(description = "此提報之 ETag 版次") long version) {

    static ProgressReportView of(ProgressReport report) {
        return new ProgressReportView(
                report.number(),
                report.status(),
                report.reportedOn(),
                report.isLate(),
                report.reportedBy(),
                report.narrative(),
                report.quantities(),
                report.correctionReason().orElse(null),
                report.settledReason().orElse(null),
                report.settledOn().orElse(null),
                report.version());
    }
}
