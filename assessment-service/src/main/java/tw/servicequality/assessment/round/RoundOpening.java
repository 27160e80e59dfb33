package tw.servicequality.assessment.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.assessment.AssessmentKind;

/** What it takes to open a round. */
public record RoundOpening(
        @NotNull UUID scoreSheetId,
        @NotNull AssessmentKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "105年度不定期考核")
        String title,

        @NotNull @Schema(description = "民國年度", examples = "105")
        Integer rocYear,

        @NotEmpty @Size(max = 1_000) @Schema(description = "受考核機關代碼")
        List<@NotBlank String> subjects) {}
