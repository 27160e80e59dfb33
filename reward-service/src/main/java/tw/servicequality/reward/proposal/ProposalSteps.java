package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people have done with a proposal, for its explanation: who, when, what and why. */
public interface ProposalSteps {

    /** Oldest first. */
    List<ProposalStep> of(UUID proposalId);

    /** One step; nobody's personal data but the office held. */
    @Schema(name = "RewardProposalStep", description = "辦理經過之一步")
    record ProposalStep(
            Instant at,
            @Schema(description = "由何人何職") String by,
            @Schema(description = "辦理事項") String what,
            @Schema(description = "理由") String because) {}
}
