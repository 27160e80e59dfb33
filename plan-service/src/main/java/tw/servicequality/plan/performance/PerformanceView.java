package tw.servicequality.plan.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.performance.PerformanceDesk.Reading;

@Schema(description = "績效總報告")
record PerformanceView(
        UUID reportId,
        UUID planId,
        @Schema(description = "機關代碼") String agency,
        @Schema(description = "標題") String title,
        @Schema(description = "狀態") PerformanceStatus status,
        @Schema(description = "資料截止時間") LocalDate cutOff,
        @Schema(description = "格式出處") String source,
        @Schema(description = "規定標題，依序") List<String> prescribedHeadings,
        ReportContent content,
        @Schema(description = "與規定格式不符之處；提報前須補正") List<ReportFinding> findings,

        @Schema(description = "頁數；提報時由產製之 PDF 計得", nullable = true)
        Integer pages,

        @Schema(description = "提報日期", nullable = true) LocalDate issuedOn) {

    static PerformanceView of(Reading reading) {
        var report = reading.report();
        return new PerformanceView(
                report.id(),
                report.planId(),
                report.agency(),
                reading.text().title(),
                report.status(),
                report.cutOff(),
                reading.template().source(),
                reading.template().cases().headings(),
                report.content(),
                reading.findings(),
                report.pages().orElse(null),
                report.issuedOn().orElse(null));
    }
}
