package tw.servicequality.assessment.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Grade;
import tw.servicequality.assessment.result.AssessmentResult;

/** One edition of a result. */
@Schema(description = "考核結果之一版")
@JsonInclude(Include.NON_ABSENT)
record EditionView(
        @Schema(description = "版次") int edition,
        BigDecimal total,
        Grade grade,
        LocalDate finalizedOn,
        @Schema(description = "申復期間末日") LocalDate appealUntil,
        @Schema(description = "計算申復期間所用的辦公日曆版本") String calendar,
        @Schema(description = "更正理由；第 1 版為空") String reason,
        @Schema(description = "據以更正的申復") Optional<UUID> appealId,
        @Schema(description = "結果文件的 SHA-256") String digest) {

    static EditionView of(AssessmentResult result) {
        return new EditionView(
                result.edition(),
                result.total(),
                result.grade(),
                result.finalizedOn(),
                result.appealUntil(),
                result.calendar(),
                result.reason(),
                result.appeal(),
                result.digest());
    }
}
