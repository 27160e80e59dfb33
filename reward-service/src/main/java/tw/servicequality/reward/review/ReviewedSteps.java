package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.reward.proposal.ProposalSteps;

/** What people did with a proposal, for its explanation: role and agency, never a person. */
@ApplicationScoped
class ReviewedSteps implements ProposalSteps {

    private final Reviews reviews;
    private final History history;
    private final AgencyDirectory agencies;

    ReviewedSteps(Reviews reviews, History history, AgencyDirectory agencies) {
        this.reviews = reviews;
        this.history = history;
        this.agencies = agencies;
    }

    @Override
    public List<ProposalStep> of(UUID proposalId) {
        return reviews.of(proposalId).stream()
                .flatMap(review -> history.of(review).stream())
                .map(step -> new ProposalStep(
                        step.at(), by(step), step.step().title(), step.reason().orElse(null)))
                .toList();
    }

    private String by(ReviewStep step) {
        return agencies.name(step.agency()).orElse(step.agency())
                + switch (step.role()) {
                    case "agency-head" -> "首長";
                    case "personnel-officer" -> "人事單位";
                    case "unit-supervisor" -> "業務單位";
                    case "committee-member" -> "委員";
                    default -> "系統";
                };
    }
}
