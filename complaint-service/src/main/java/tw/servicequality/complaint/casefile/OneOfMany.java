package tw.servicequality.complaint.casefile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.PlainText;

@Schema(description = "整批作業之一件")
record OneOfMany(
        @Schema(description = "案號", examples = "C105-000123") @NotBlank @Size(max = 30) @PlainText
        String caseNumber,

        @Schema(description = "讀取時之版本", examples = "0") @Min(0)
        long version) {

    CaseByCase.Item item() {
        return new CaseByCase.Item(caseNumber, version);
    }
}
