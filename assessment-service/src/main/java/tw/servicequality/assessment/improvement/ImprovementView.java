package tw.servicequality.assessment.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An improvement for its readers. */
@Schema(description = "改善事項")
@JsonInclude(Include.NON_ABSENT)
record ImprovementView(
        UUID improvementId,
        UUID assessmentId,
        @Schema(description = "受考核機關代碼") String agency,
        @Schema(description = "考核機關代碼") String assessedBy,
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "評分參考標準代號；無者為空") String criterion,
        @Schema(description = "應改善事項") String text,
        @Schema(description = "承辦單位代碼；未指定者為空") String unit,
        @Schema(description = "改善期限") LocalDate dueOn,
        ImprovementStatus status,
        @Schema(description = "逾期提報，或逾期未提報") boolean overdue,
        @Schema(description = "改善情形") String report,
        Optional<LocalDate> reportedOn,
        @Schema(description = "考核機關意見") String opinion,
        Optional<LocalDate> closedOn) {

    static ImprovementView of(Improvement one, LocalDate today) {
        return new ImprovementView(
                one.id(),
                one.assessmentId(),
                one.agency(),
                one.assessedBy(),
                one.rocYear(),
                one.criterion(),
                one.text(),
                one.unit(),
                one.dueOn(),
                one.status(),
                one.isOverdueOn(today),
                one.report(),
                one.reportedOn(),
                one.opinion(),
                one.closedOn());
    }
}
