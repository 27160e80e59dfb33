package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.servicequality.reward.person.CaseLock;
import tw.servicequality.reward.proposal.ProposalRevised;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** The facts behind a proposal are others now: what is not ordered stops or starts over; what is ordered, people look at again. */
@ApplicationScoped
class OnProposalRevised {

    private final Reviews reviews;
    private final ReviewItems items;
    private final PrepareReview prepare;
    private final History history;
    private final CaseLock cases;

    OnProposalRevised(Reviews reviews, ReviewItems items, PrepareReview prepare, History history, CaseLock cases) {
        this.reviews = reviews;
        this.items = items;
        this.prepare = prepare;
        this.history = history;
        this.cases = cases;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes ProposalRevised revised) {
        cases.hold(revised.proposalId());
        reviews.live(revised.proposalId()).ifPresent(review -> take(review, revised));
    }

    private void take(RewardReview review, ProposalRevised revised) {
        if (review.status().isOrdered()) {
            review.reopen();
            history.add(review, Kind.REOPENED, revised.because());
            return;
        }
        switch (revised.kind()) {
            case WITHDRAWN -> {
                review.stop();
                items.forget(review);
                history.add(review, Kind.STOPPED, revised.because());
            }
            case CHANGED, REVIEW_NEEDED -> {
                if (review.status() == ReviewStatus.OPEN) {
                    history.add(review, Kind.STARTED_OVER, revised.because());
                } else {
                    prepare.startOver(review, Kind.STARTED_OVER, revised.because());
                }
            }
        }
    }
}
