package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.reward.person.CaseLock;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** 同時符合各項規定者，以最高額度辦理敘獎，不得重複敘獎: of cases that exclude each other a person keeps the highest, of equals the first decided. */
@ApplicationScoped
class HighestOnly {

    private final Reviews reviews;
    private final ReviewItems items;
    private final ReviewBook book;
    private final CaseLock cases;
    private final History history;

    HighestOnly(Reviews reviews, ReviewItems items, ReviewBook book, CaseLock cases, History history) {
        this.reviews = reviews;
        this.items = items;
        this.book = book;
        this.cases = cases;
        this.history = history;
    }

    /** Before any of them is judged. */
    void hold(RewardReview review, List<UUID> people) {
        cases.hold(people);
        reviews.holdRivals(review, people);
    }

    /** Settles this item beside the person's others, whom the transaction holds; LOWER_AWARD_ORDERED where one of them would have to be revoked. */
    void settle(RewardReview review, ReviewItem item, Comparator<Measure> order) {
        var measure = item.measure().orElseThrow();
        for (var other : items.awardedElsewhere(item)) {
            var held = other.measure().orElseThrow();
            if (order.compare(held, measure) >= 0) {
                item.giveWay(because(review, other));
                return;
            }
        }
        items.awardedElsewhere(item).forEach(lower -> giveWay(lower, item, review));
        item.award();
    }

    private void giveWay(ReviewItem lower, ReviewItem item, RewardReview review) {
        var other = reviews.findById(lower.reviewId());
        if (other.status().isOrdered()) {
            throw ReviewProblem.LOWER_AWARD_ORDERED.because(other.id().toString());
        }
        var why = because(other, item);
        lower.giveWay(why);
        if (items.of(other).stream().noneMatch(one -> one.outcome() == ItemOutcome.AWARDED)) {
            other.refuse();
        }
        history.add(other, Kind.GAVE_WAY, why, Map.of("contributorId", lower.contributorId(), "to", review.id()));
    }

    /** In the words of the group's own clause, where it has one. */
    private String because(RewardReview losing, ReviewItem winner) {
        var clause = book.group(book.proposal(losing)).clause();
        var article = clause == null ? "同一案不得重複敘獎" : clause.article() + "：" + clause.text();
        return "另案（%s）已核%s；%s"
                .formatted(
                        winner.reviewId(),
                        winner.measure().map(Measure::wording).orElse(""),
                        article);
    }
}
