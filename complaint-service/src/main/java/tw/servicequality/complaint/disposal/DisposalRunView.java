package tw.servicequality.complaint.disposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run and how far it has come. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "銷毀作業")
record DisposalRunView(
        UUID runId,
        String agency,
        DisposalState state,
        String reason,
        @Schema(description = "保存末日在此日之前者") LocalDate before,
        Instant orderedAt,
        Optional<Instant> finishedAt,
        @Schema(description = "已檢視件數") long examined,
        @Schema(description = "已刪除件數") long erased) {

    static DisposalRunView of(DisposalRun run) {
        return new DisposalRunView(
                run.runId(),
                run.agency(),
                run.state(),
                run.reason(),
                run.before(),
                run.orderedAt(),
                run.finishedAt(),
                run.examined(),
                run.erased());
    }
}
