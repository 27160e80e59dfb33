package tw.servicequality.assessment.score;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The points that an assessor gives for one criterion. */
public record GivenScore(
        @NotBlank @Schema(description = "評分參考標準代號", examples = "D1.1.1.1.a")
        String criterion,

        @NotNull @Schema(description = "分數（整數）", examples = "95")
        Integer points,

        @Size(max = 2_000) @Schema(description = "說明") String remark,

        @Size(max = 50) @Schema(description = "佐證資料識別碼") List<@NotNull UUID> evidence,

        @Size(max = 2_000) @Schema(description = "與量測所得級距不同時的理由")
        String departure) {

    public GivenScore {
        evidence = evidence == null ? List.of() : evidence;
    }

    public Score by(String assessor) {
        return new Score(points, text(remark), List.copyOf(evidence), text(departure), assessor, 0);
    }

    private static String text(String given) {
        return Optional.ofNullable(given).orElse("");
    }
}
