package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The closure of a case together with the verdict on its time. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "結案結果")
public record ClosureView(
        Outcome outcome,
        @Schema(description = "答復內容") String reply,

        @Schema(description = "認無理由之說明") Optional<String> reasons,

        @Schema(description = "得依法救濟之告知（行政程序法第172條第2項）") Optional<String> remedies,

        LocalDate closedOn,
        @Schema(description = "是否依限辦結") boolean onTime,
        @Schema(description = "逾限工作天數") int workingDaysLate,

        @Schema(description = "計算逾限天數所用的行事曆版本") String countedWith) {

    static ClosureView of(Closure closure, Verdict verdict) {
        return new ClosureView(
                closure.outcome(),
                closure.reply(),
                Optional.ofNullable(closure.reasons()),
                Optional.ofNullable(closure.remedies()),
                verdict.closedOn(),
                verdict.onTime(),
                verdict.workingDaysLate(),
                verdict.countedWith());
    }
}
