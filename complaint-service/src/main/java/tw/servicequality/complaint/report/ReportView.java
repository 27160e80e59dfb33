package tw.servicequality.complaint.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it is read. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "陳情案件統計報告")
record ReportView(
        @Schema(examples = "WRA") String agency,
        @Schema(examples = "2016-03") String period,
        LocalDate from,
        @Schema(description = "末日（含）") LocalDate to,
        ReportState state,
        Instant generatedAt,
        ReportFigures figures,
        @Schema(description = "改進建議") Optional<String> recommendations,
        Optional<Instant> signedAt) {

    static ReportView of(Report report) {
        return new ReportView(
                report.agency(),
                report.period().text(),
                report.period().from(),
                report.period().until().minusDays(1),
                report.state(),
                report.generatedAt(),
                report.figures(),
                report.recommendations(),
                report.signedAt());
    }
}
