package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 獎度: level and number of times; which of the two stand depends on how the award binds. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "RewardAward", description = "獎度")
public record Award(
        @Schema(description = "獎別：嘉獎、記功、記大功；條文未載獎別時為 null", nullable = true)
        AwardLevel level,

        @Min(1) @Max(9) @Schema(description = "次數；由機關自行決定時為 null", nullable = true)
        Integer count,

        @NotNull @Schema(description = "拘束力：FIXED 固定、AT_MOST 最高、DISCRETIONARY 得由機關決定、UNSPECIFIED 未載獎別")
        Binding binding) {

    /** What is wrong with this combination, if anything. */
    Optional<String> flaw() {
        return switch (binding) {
            case FIXED, AT_MOST -> flawUnless(level != null && count != null, binding + " 須載明 level 與 count");
            case UNSPECIFIED -> flawUnless(level == null && count != null, "UNSPECIFIED 須載明 count 而無 level");
            case DISCRETIONARY -> flawUnless(level == null && count == null, "DISCRETIONARY 不得載明 level 或 count");
        };
    }

    private static Optional<String> flawUnless(boolean sound, String flaw) {
        return sound ? Optional.empty() : Optional.of(flaw);
    }

    /** As an official would write it, such as «最高記功1次». */
    public String wording() {
        return switch (binding) {
            case FIXED -> level.title() + count + "次";
            case AT_MOST -> "最高" + level.title() + count + "次";
            case UNSPECIFIED -> "敘獎" + count + "次（條文未載獎別）";
            case DISCRETIONARY -> "由機關自行敘獎";
        };
    }
}
