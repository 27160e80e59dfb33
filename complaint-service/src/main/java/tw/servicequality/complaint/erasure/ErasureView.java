package tw.servicequality.complaint.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.retention.Retained;

/** Whether a petitioner is erased, and what stands in the way as long as he is not. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "個人資料之保存與刪除")
record ErasureView(
        String caseNumber,
        ErasureStanding standing,
        @Schema(description = "辦結之日；未辦結者無") Optional<LocalDate> endedOn,

        @Schema(description = "保存年限區分表之類別", examples = "一般陳情")
        Optional<String> retentionClass,

        @Schema(description = "所依規則及其版本", examples = "*@1") Optional<String> rule,
        @Schema(description = "保存之末日；永久保存或未辦結者無") Optional<LocalDate> keptUntil,
        @Schema(description = "刪除紀錄") Optional<ErasureRecordView> erasure) {

    /** 可否刪除 */
    enum ErasureStanding {
        /** 案件未辦結，或尚有應辦事項 */
        CASE_OPEN,
        /** 法定保存期限未滿 */
        RETAINED,
        /** 得刪除 */
        ERASABLE,
        /** 已刪除 */
        ERASED
    }

    @Schema(description = "刪除紀錄，不含個人資料")
    record ErasureRecordView(ErasureGround ground, String reason, Instant erasedAt, String agency, String unit) {

        static ErasureRecordView of(Erasure erasure) {
            return new ErasureRecordView(
                    erasure.ground(), erasure.reason(), erasure.erasedAt(), erasure.agency(), erasure.unit());
        }
    }

    static ErasureView of(
            String caseNumber, ErasureStanding standing, Optional<Retained> retained, Optional<Erasure> erasure) {
        return new ErasureView(
                caseNumber,
                standing,
                retained.map(Retained::endedOn),
                retained.map(kept -> kept.line().title()),
                retained.map(Retained::rule),
                retained.flatMap(Retained::keptUntil),
                erasure.map(ErasureRecordView::of));
    }
}
