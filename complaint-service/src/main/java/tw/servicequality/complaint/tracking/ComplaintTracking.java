package tw.servicequality.complaint.tracking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a petitioner shows in place of a login. Its text form tells nothing, so that no log can. */
@Schema(description = "進度查詢")
public record ComplaintTracking(
        @Schema(description = "案號", examples = "C105-000123") @NotBlank @Size(max = 100)
        String caseNumber,

        @Schema(description = "查詢碼", examples = "7K3M-Q2WX-9FHT-0C4B") @NotBlank @Size(max = 100)
        String lookupCode) {

    @Override
    public String toString() {
        return "ComplaintTracking[…]";
    }
}
