package tw.servicequality.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evidence for its readers; the facts are those of the event it came from. */
@Schema(description = "佐證資料")
public record EvidenceView(
        @Schema(description = "來源事件的識別碼") UUID evidenceId,
        EvidenceKind kind,
        @Schema(description = "機關代碼") String agency,
        LocalDate occurredOn,
        @Schema(description = "摘要") String summary,

        @JsonRawValue @Schema(description = "事件所載的事實", type = SchemaType.OBJECT)
        String facts) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.kind(),
                evidence.agency(),
                evidence.occurredOn(),
                evidence.summary(),
                evidence.facts());
    }
}
