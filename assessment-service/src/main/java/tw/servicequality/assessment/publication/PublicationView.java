package tw.servicequality.assessment.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version for its readers. */
@Schema(description = "公布之考核結果一版")
record PublicationView(
        UUID publicationId,
        UUID roundId,
        @Schema(description = "第幾版") int number,
        @Schema(description = "考核機關代碼") String assessedBy,
        @Schema(description = "名稱") String title,
        @Schema(description = "考核種類") String kind,
        @Schema(description = "民國年度") int rocYear,
        @Schema(description = "受考核機關數") int offices,
        @Schema(description = "附註") String note,
        LocalDate publishedOn,
        PublicationStatus status,
        @Schema(description = "撤下理由；未撤下者為空") String reason,
        @Schema(description = "撤下日期") Optional<LocalDate> withdrawnOn) {

    static PublicationView of(ResultPublication one) {
        return new PublicationView(
                one.id(),
                one.roundId(),
                one.number(),
                one.assessedBy(),
                one.title(),
                one.kind(),
                one.rocYear(),
                one.offices(),
                one.note(),
                one.publishedOn(),
                one.status(),
                one.reason(),
                one.withdrawnOn());
    }
}
