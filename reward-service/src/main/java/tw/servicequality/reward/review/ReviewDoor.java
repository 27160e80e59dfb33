package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;

/** Lets callers in to a review of an agency within their reach, and to a change of the version they saw. */
@ApplicationScoped
class ReviewDoor {

    private final Gate gate;
    private final Reviews reviews;
    private final ShowReview show;

    ReviewDoor(Gate gate, Reviews reviews, ShowReview show) {
        this.gate = gate;
        this.reviews = reviews;
        this.show = show;
    }

    RewardReview within(ReviewAccess access, String id) {
        gate.require(access);
        var review = reviews.get(id);
        gate.require(access, review.agency(), ReviewProblem.REWARD_REVIEW_NOT_FOUND, id);
        return review;
    }

    /** For a step: nobody else takes one meanwhile, and no facts come. */
    RewardReview within(ReviewAccess access, String id, String ifMatch) {
        gate.require(access);
        return asSeen(access, reviews.take(id), ifMatch);
    }

    /** For a step that may give the proposal back to the facts. */
    RewardReview withCase(ReviewAccess access, String id, String ifMatch) {
        gate.require(access);
        return asSeen(access, reviews.takeCase(id), ifMatch);
    }

    private RewardReview asSeen(ReviewAccess access, RewardReview review, String ifMatch) {
        gate.require(
                access,
                review.agency(),
                ReviewProblem.REWARD_REVIEW_NOT_FOUND,
                review.id().toString());
        IfMatch.require(ifMatch, review.version());
        return review;
    }

    Response answer(RewardReview review) {
        return Answer.of(show.of(review), review.version());
    }

    /** After a change, in its transaction: with the version it has now. */
    Response changed(RewardReview review) {
        reviews.flush();
        return answer(review);
    }
}
