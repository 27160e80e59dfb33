package tw.servicequality.plan.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "停止上班公告")
record OfficeClosureView(
        UUID closureId,
        @Schema(description = "機關代碼") String agency,
        @Schema(description = "停止上班日") LocalDate date,
        @Schema(description = "全日、上午或下午") ClosurePart part,
        @Schema(description = "事由") String reason,
        @Schema(description = "公告中或已撤回") ClosureStatus status,
        @Schema(description = "公告時間") Instant declaredAt) {

    static OfficeClosureView of(OfficeClosure closure) {
        return new OfficeClosureView(
                closure.id(),
                closure.agency(),
                closure.date(),
                closure.part(),
                closure.reason(),
                closure.status(),
                closure.declaredAt());
    }
}
