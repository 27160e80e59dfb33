package tw.servicequality.assessment.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.score.GivenScore;

/** What is wrong in a result, and why. */
record ResultCorrection(
        @NotBlank @Size(max = 2_000) @Schema(description = "更正理由")
        String reason,

        @Schema(description = "據以更正的申復；考核機關自行更正者免填") Optional<UUID> appealId,

        @NotEmpty @Size(max = 500) @Schema(description = "更正的評分；未列者不變")
        List<@NotNull @Valid GivenScore> scores,

        @Schema(description = "優點；未填者不變") Optional<@Size(max = 4_000) String> strengths,
        @Schema(description = "建議改進事項；未填者不變") Optional<@Size(max = 4_000) String> suggestions) {

    ResultCorrection {
        appealId = appealId == null ? Optional.empty() : appealId;
        strengths = strengths == null ? Optional.empty() : strengths;
        suggestions = suggestions == null ? Optional.empty() : suggestions;
    }
}
