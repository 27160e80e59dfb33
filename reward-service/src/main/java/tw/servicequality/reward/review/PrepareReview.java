package tw.servicequality.reward.review;

import static tw.servicequality.reward.review.ReviewProblem.ORDER_FIRST_NOT_ALLOWED;
import static tw.servicequality.reward.review.ReviewProblem.PROPOSAL_WITHDRAWN;
import static tw.servicequality.reward.review.ReviewProblem.REVIEW_UNDER_WAY;
import static tw.servicequality.reward.review.ReviewProblem.REVIEW_WITHOUT_CONTRIBUTORS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.servicequality.reward.contributor.Contributors;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.proposal.ProposedReward;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** 單位擬議, 送審 and 人事單位審核: what happens before a committee sees the case. */
@ApplicationScoped
class PrepareReview {

    private final Reviews reviews;
    private final ReviewItems items;
    private final ReviewBook book;
    private final Contributors contributors;
    private final History history;
    private final OwnCase ownCase;
    private final Clock clock;

    PrepareReview(
            Reviews reviews,
            ReviewItems items,
            ReviewBook book,
            Contributors contributors,
            History history,
            OwnCase ownCase,
            Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.book = book;
        this.contributors = contributors;
        this.history = history;
        this.ownCase = ownCase;
        this.clock = clock;
    }

    /** Of a proposal that the transaction took. */
    @Transactional(TxType.MANDATORY)
    RewardReview open(ProposedReward proposal) {
        if (proposal.withdrawn()) {
            throw PROPOSAL_WITHDRAWN.because(proposal.id().toString());
        }
        reviews.live(proposal.id()).ifPresent(other -> {
            throw REVIEW_UNDER_WAY.because(other.id().toString());
        });
        var review = RewardReview.open(proposal.id(), proposal.agency(), book.exclusivity(proposal), clock.instant());
        reviews.persist(review);
        history.add(review, Kind.OPENED, null);
        return review;
    }

    @Transactional(TxType.MANDATORY)
    void submit(RewardReview review) {
        var people = contributors.of(review.proposalId());
        if (people.isEmpty()) {
            throw REVIEW_WITHOUT_CONTRIBUTORS.because(review.proposalId().toString());
        }
        ownCase.mustNotBe(people.stream().map(one -> one.personId()).toList());
        var asked = book.limits(review).byDefault();
        review.submit();
        people.forEach(one -> items.persist(ReviewItem.of(review, one.id(), one.personId(), asked)));
        history.add(review, Kind.SUBMITTED, null, Map.of("people", people.size()));
    }

    /** Sets the awards within what the rule allows, and says whether the order may go out before the committee meets. */
    @Transactional(TxType.MANDATORY)
    void check(RewardReview review, boolean orderFirst, List<Adjustment> wanted) {
        var people = book.items(review);
        ownCase.mustNotBe(book.people(review));
        var limits = book.limits(review);
        review.check(orderFirst);
        book.adjust(people, wanted, limits::set);
        AwardLimits.mustBeSet(people);
        if (orderFirst) {
            mustBeAllowedFirst(review, people);
        }
        history.add(review, Kind.CHECKED, null, Map.of("items", wanted, "orderFirst", orderFirst));
    }

    private void mustBeAllowedFirst(RewardReview review, List<ReviewItem> people) {
        var regime = book.regime(review);
        var rule = regime.mayOrderFirst().orElseThrow(() -> ORDER_FIRST_NOT_ALLOWED.because(regime.law() + "無此規定"));
        people.stream()
                .flatMap(item -> item.measure().stream())
                .filter(measure -> !rule.allows(measure.level()))
                .findFirst()
                .ifPresent(measure -> {
                    throw ORDER_FIRST_NOT_ALLOWED.because(measure.wording() + "；" + rule.article());
                });
    }

    /** 退回重擬: the unit starts again with its people, who are not lost. The awards set so far fall; what they were stands in the history. */
    @Transactional(TxType.MANDATORY)
    void giveBack(RewardReview review, String reason) {
        ownCase.mustNotBe(book.people(review));
        review.startOver();
        items.forget(List.of(review.id()));
        history.add(review, Kind.RETURNED, reason);
    }
}
