package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.reward.contributor.Contributor;
import tw.servicequality.reward.contributor.Contributors;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.ruleset.RecipientRole;

/** 名冊: the people of a review with their work and what came of their case, for those who print it. */
@ApplicationScoped
public class Rosters {

    private final Reviews reviews;
    private final ReviewBook book;
    private final Contributors contributors;

    Rosters(Reviews reviews, ReviewBook book, Contributors contributors) {
        this.reviews = reviews;
        this.book = book;
        this.contributors = contributors;
    }

    /** One person; before the case is with the personnel office nothing is asked for him yet. */
    public record Line(
            UUID contributorId,
            UUID personId,
            String agency,
            RecipientRole capacity,
            BigDecimal share,
            String deeds,
            Optional<Measure> measure,
            ItemOutcome outcome,
            Optional<String> reason) {}

    /** Refuses with REWARD_REVIEW_NOT_FOUND, also what is not an id at all. */
    public RewardReview get(String id) {
        return reviews.get(id);
    }

    public List<Line> of(RewardReview review) {
        return of(review.id(), review.proposalId());
    }

    public List<Line> of(UUID reviewId, UUID proposalId) {
        var people = contributors.of(proposalId);
        var deeds = contributors.deeds(people);
        var items = book.items(reviews.findById(reviewId)).stream()
                .collect(Collectors.toMap(ReviewItem::contributorId, Function.identity()));
        return people.stream()
                .map(one -> line(one, deeds.get(one.id()), Optional.ofNullable(items.get(one.id()))))
                .toList();
    }

    private static Line line(Contributor one, String deeds, Optional<ReviewItem> item) {
        return new Line(
                one.id(),
                one.personId(),
                one.agency(),
                one.capacity(),
                one.share(),
                deeds,
                item.flatMap(ReviewItem::measure),
                item.map(ReviewItem::outcome).orElse(ItemOutcome.PENDING),
                item.flatMap(ReviewItem::reason));
    }
}
