package tw.servicequality.assessment.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry for its readers. */
@Schema(description = "參獎案")
@JsonInclude(Include.NON_ABSENT)
record AwardEntryView(
        UUID entryId,
        @Schema(description = "參獎機關代碼") String agency,
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "獎項") String award,
        @Schema(description = "參獎主題") String title,
        @Schema(description = "自行報名或推薦參選") AwardSource source,
        @Schema(description = "推薦機關代碼") Optional<String> recommendedBy,
        @Schema(description = "辦理初評並輔導之機關代碼") Optional<String> guidedBy,
        @Schema(description = "薦送機關代碼") Optional<String> nominatedBy,
        AwardStage stage,
        @Schema(description = "登錄此階段之日") LocalDate stagedOn,
        @Schema(description = "參獎結果；尚在進行者從缺") Optional<AwardOutcome> outcome) {

    static AwardEntryView of(AwardEntry entry) {
        return new AwardEntryView(
                entry.id(),
                entry.agency(),
                entry.rocYear(),
                entry.award(),
                entry.title(),
                entry.source(),
                entry.recommendedBy(),
                entry.guidedBy(),
                entry.nominatedBy(),
                entry.stage(),
                entry.stagedOn(),
                entry.stage().outcome());
    }
}
