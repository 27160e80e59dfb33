package tw.servicequality.complaint.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment without its content. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "附件")
record AttachmentView(
        @Schema(description = "附件編號") String attachmentId,

        AttachmentSource source,

        @Schema(description = "UNSCANNED 為未掃描惡意程式") AttachmentState state,

        @Schema(description = "檔名；已刪除者無") Optional<String> name,

        @Schema(description = "依內容判定之種類", examples = "application/pdf")
        String mediaType,

        @Schema(description = "位元組數", examples = "48213") long bytes,
        @Schema(description = "SHA-256；已刪除者無") Optional<String> sha256,
        Instant addedAt) {

    static AttachmentView of(Attachment attachment, Optional<String> name) {
        return new AttachmentView(
                attachment.attachmentId().toString(),
                attachment.source(),
                attachment.state(),
                name,
                attachment.mediaType(),
                attachment.bytes(),
                attachment.sha256().map(HexFormat.of()::formatHex),
                attachment.addedAt());
    }

    @Override
    public String toString() {
        return "AttachmentView[" + attachmentId + "]";
    }
}
