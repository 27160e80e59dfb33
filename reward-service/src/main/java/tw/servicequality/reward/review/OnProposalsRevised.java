package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.servicequality.reward.proposal.ProposalRevised;
import tw.servicequality.reward.proposal.ProposalsRevised;
import tw.servicequality.reward.review.History.Done;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** The facts behind proposals are others now: what is not ordered stops or starts over; what is ordered, people look at again. */
@ApplicationScoped
class OnProposalsRevised {

    private final ReviewRows reviews;
    private final ReviewItems items;
    private final History history;

    OnProposalsRevised(ReviewRows reviews, ReviewItems items, History history) {
        this.reviews = reviews;
        this.items = items;
        this.history = history;
    }

    /** The transaction has the case alone. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes ProposalsRevised told) {
        var live = reviews.live(told.caseId());
        var done = told.revised().stream()
                .filter(one -> live.containsKey(one.proposalId()))
                .map(one -> take(live.get(one.proposalId()), one))
                .toList();
        if (done.isEmpty()) {
            return;
        }
        items.forget(done.stream()
                .filter(one -> one.step() != Kind.REOPENED)
                .map(one -> one.review().id())
                .toList());
        history.addAll(done);
    }

    private static Done take(RewardReview review, ProposalRevised revised) {
        if (review.status().isOrdered()) {
            review.reopen();
            return new Done(review, Kind.REOPENED, revised.because());
        }
        return switch (revised.kind()) {
            case WITHDRAWN -> {
                review.stop();
                yield new Done(review, Kind.STOPPED, revised.because());
            }
            case CHANGED, REVIEW_NEEDED -> {
                if (review.status() != ReviewStatus.OPEN) {
                    review.startOver();
                }
                yield new Done(review, Kind.STARTED_OVER, revised.because());
            }
        };
    }
}
