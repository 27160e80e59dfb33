package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.evaluation.PersonRewards.Yielding;
import tw.servicequality.reward.ruleset.RuleGroup.Clause;

@Schema(name = "RewardProposalComparison", description = "同一人同時符合數項敘獎建議時的取捨")
record ProposalComparison(
        @Schema(description = "得辦理的敘獎建議") List<UUID> standing,
        @Schema(description = "不重複辦理者及其理由") List<GivesWay> givingWay) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RewardProposalGivesWay", description = "不重複辦理的一項")
    record GivesWay(
            UUID proposalId,
            @Schema(description = "較高而採之敘獎建議") UUID to,

            @Schema(description = "說明", examples = "嘉獎1次 低於或等於 記功1次")
            String why,

            @Schema(description = "所依據的條文，逐字") Clause clause) {

        static GivesWay of(Yielding one) {
            return new GivesWay(
                    UUID.fromString(one.claim().reference()),
                    UUID.fromString(one.to().reference()),
                    one.claim().award().wording() + " 低於或等於 " + one.to().award().wording(),
                    one.clause());
        }
    }
}
