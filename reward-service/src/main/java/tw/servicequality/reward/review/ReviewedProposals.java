package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import tw.servicequality.reward.contributor.SubmittedProposals;

/** Once a case is with the personnel office, its people stand. */
@ApplicationScoped
class ReviewedProposals implements SubmittedProposals {

    private final Reviews reviews;

    ReviewedProposals(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean isSubmitted(UUID proposalId) {
        return reviews.live(proposalId)
                .filter(review -> review.status() != ReviewStatus.OPEN)
                .isPresent();
    }
}
