package tw.servicequality.complaint.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.PlainText;

/** Something written about a case. Its text form tells nothing, so that no log can. */
@Schema(description = "文字內容")
public record ComplaintText(
        @Schema(description = "內容", examples = "已派員會勘，預計下週答復。") @NotBlank @Size(max = 20_000) @PlainText
        String text) {

    @Override
    public String toString() {
        return "ComplaintText[…]";
    }
}
