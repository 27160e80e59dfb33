package tw.servicequality.assessment.evidence;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A summary for its readers. */
@Schema(description = "佐證資料彙整")
record EvidenceSummaryView(
        @Schema(description = "機關代碼") String agency, LocalDate from, LocalDate to, List<EvidenceSummary.Line> lines) {

    static EvidenceSummaryView of(String agency, EvidenceSummary summary) {
        return new EvidenceSummaryView(
                agency, summary.span().from(), summary.span().to(), summary.lines());
    }
}
