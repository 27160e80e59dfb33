package tw.servicequality.assessment.appeal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appeal for both sides. */
@Schema(description = "申復")
@JsonInclude(Include.NON_ABSENT)
record AppealView(
        UUID appealId,
        UUID assessmentId,
        @Schema(description = "所不服的結果版次") int edition,
        @Schema(description = "申復機關代碼") String agency,
        AppealStatus status,
        @Schema(description = "申復理由") String grounds,
        @Schema(description = "所爭執之評分參考標準代號") List<String> criteria,
        LocalDate filedOn,
        Optional<LocalDate> decidedOn,
        @Schema(description = "決定理由；決定前為空") String reasons) {

    static AppealView of(Appeal appeal) {
        return new AppealView(
                appeal.id(),
                appeal.assessmentId(),
                appeal.edition(),
                appeal.agency(),
                appeal.status(),
                appeal.grounds(),
                appeal.criteria(),
                appeal.filedOn(),
                appeal.decidedOn(),
                appeal.reasons());
    }
}
