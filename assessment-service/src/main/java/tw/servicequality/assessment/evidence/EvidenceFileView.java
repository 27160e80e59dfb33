package tw.servicequality.assessment.evidence;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.filestore.ScanState;

/** A file for its readers. */
@Schema(description = "佐證檔案")
record EvidenceFileView(
        @Schema(description = "佐證資料識別碼") UUID evidenceId,
        @Schema(description = "所佐證之機關代碼") String agency,
        @Schema(description = "收存機關代碼") String heldBy,
        @Schema(description = "檔名") String name,

        @Schema(description = "依內容判定之種類", examples = "application/pdf")
        String mediaType,

        @Schema(description = "位元組數", examples = "48213") long bytes,
        @Schema(description = "SHA-256") String sha256,
        @Schema(description = "UNSCANNED 為未掃描惡意程式") ScanState state,
        @Schema(description = "收存時間") Instant addedAt) {

    static EvidenceFileView of(EvidenceFile file) {
        return new EvidenceFileView(
                file.id(),
                file.agency(),
                file.heldBy(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                HexFormat.of().formatHex(file.sha256()),
                file.state(),
                file.addedAt());
    }
}
