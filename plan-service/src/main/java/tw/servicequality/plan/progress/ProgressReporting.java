package tw.servicequality.plan.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "提報內容")
record ProgressReporting(
        @NotBlank @Size(max = 4000) @Schema(description = "辦理情形", examples = "已辦理電話禮貌測試二次，成績均達優良。")
        String narrative,

        @NotNull @Size(max = 50) @Schema(description = "數量") List<@NotNull @Valid ReportedQuantity> quantities,

        @Size(max = 500) @Schema(description = "更正理由；首次提報免填", nullable = true)
        String reason) {

    ProgressReporting {
        quantities = quantities == null ? null : List.copyOf(quantities);
    }
}
