package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.AwardLevel;
import tw.servicequality.reward.ruleset.Binding;

/** How far those who decide are bound. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RewardAwardCap", description = "獎度的拘束")
record AwardCap(
        Binding binding,
        @Schema(description = "最高獎別") AwardLevel level,
        @Schema(description = "最多次數") Integer count,
        @Schema(description = "是否得核予較低或不予") boolean mayBeLowered,
        @Schema(description = "說明") String text) {

    static AwardCap of(Award award) {
        var text =
                switch (award.binding()) {
                    case FIXED -> "條文明定「" + award.wording() + "」，為固定額度";
                    case AT_MOST -> "條文為「" + award.wording() + "」，得於上限內核予較低獎度";
                    case UNSPECIFIED -> "條文載次數而未載獎別，獎別由有權機關核定";
                    case DISCRETIONARY -> "是否敘獎及獎度由機關自行決定";
                };
        return new AwardCap(award.binding(), award.level(), award.count(), award.binding() != Binding.FIXED, text);
    }
}
