package tw.servicequality.reward.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.ruleset.AwardLevel;

/** What somebody sets or refuses for one person. */
@Schema(name = "AwardAdjustment", description = "一人之獎度：擬定、降低（應敘明理由）或不予敘獎（應敘明理由）")
record Adjustment(
        @NotNull @Schema(description = "有功人員識別碼") UUID contributorId,
        @Schema(description = "獎別；不予敘獎時省略", nullable = true) AwardLevel level,

        @Min(1) @Max(9) @Schema(description = "次數；不予敘獎時省略", nullable = true)
        Integer count,

        @Schema(description = "不予敘獎；省略時為否", nullable = true) Boolean refused,

        @Size(max = 500) @Schema(description = "理由", nullable = true)
        String reason) {

    boolean isRefusal() {
        return Boolean.TRUE.equals(refused);
    }

    Optional<Measure> measure() {
        return level == null || count == null ? Optional.empty() : Optional.of(new Measure(level, count));
    }

    Optional<String> why() {
        return Optional.ofNullable(reason).filter(it -> !it.isBlank());
    }
}
