package tw.servicequality.plan.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.commitment.UnitRole;
import tw.servicequality.platform.calendar.Roll;

@Schema(description = "應辦期限")
record ObligationView(
        UUID obligationId,
        UUID planId,
        UUID commitmentId,
        @Schema(description = "機關代碼") String agency,
        @Schema(description = "作法識別碼，或全計畫條文在文件中的位置") String source,
        @Schema(description = "負責單位：登錄代碼，或計畫所用名稱") String unit,
        @Schema(description = "CONTROL 管制、HANDLE 辦理") UnitRole role,
        @Schema(description = "所涵蓋期間之首日") LocalDate coversStart,
        @Schema(description = "所涵蓋期間之末日") LocalDate coversEnd,
        @Schema(description = "規則所載之日") LocalDate nominalOn,
        @Schema(description = "到期日；已依放假日調整") LocalDate dueOn,

        @Schema(description = "逢放假日：FORWARD 順延、BACK 提前、NONE 不調整")
        Roll roll,

        @Schema(description = "調整之說明，或該年度辦公日曆表尚未公布之說明；餘為空字串")
        String rolledWhy,

        @Schema(description = "所依據的原文") String words,
        @Schema(description = "所用辦公日曆版本") String calendar,

        @Schema(description = "起算之事件；非由事件起算者為 null", nullable = true)
        UUID eventId,

        @Schema(description = "狀態") ObligationStatus status,

        @Schema(description = "退回、免辦或註銷之理由", nullable = true)
        String reason,

        @Schema(description = "首次提報日", nullable = true) LocalDate reportedOn,
        @Schema(description = "是否逾期（提報日晚於到期日，或今日已過而未提報）") boolean late) {

    static ObligationView of(ObligationFacts facts, LocalDate today) {
        return new ObligationView(
                facts.id(),
                facts.plan(),
                facts.commitment(),
                facts.agency(),
                facts.source(),
                facts.unit(),
                facts.role(),
                facts.covers().start(),
                facts.covers().end(),
                facts.nominalOn(),
                facts.dueOn(),
                facts.roll(),
                facts.rolledWhy(),
                facts.words(),
                facts.calendar(),
                facts.event().orElse(null),
                facts.status(),
                facts.reason().orElse(null),
                facts.reportedOn().orElse(null),
                facts.isLateOn(today)
                        && facts.status() != ObligationStatus.WAIVED
                        && facts.status() != ObligationStatus.WITHDRAWN);
    }
}
