package tw.servicequality.reward.ruleset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the levels are worth beside each other, for comparing only; the personnel system of the agency says it. */
@Schema(name = "RewardEquivalence", description = "獎別折算，僅供比較高低")
public record Equivalence(
        @Positive @Schema(description = "嘉獎", examples = "1")
        int commendation,

        @Positive @Schema(description = "記功", examples = "3")
        int merit,

        @Positive @Schema(description = "記大功", examples = "9")
        int majorMerit,

        @NotBlank @Size(max = 200) @Schema(description = "依據", examples = "公務人員考績法施行細則 §15 II")
        String source) {

    /** The worth of an award whose level and count are known; 0 for one that leaves them open. */
    public int points(Award award) {
        if (award.level() == null || award.count() == null) {
            return 0;
        }
        return award.count()
                * switch (award.level()) {
                    case COMMENDATION -> commendation;
                    case MERIT -> merit;
                    case MAJOR_MERIT -> majorMerit;
                };
    }
}
