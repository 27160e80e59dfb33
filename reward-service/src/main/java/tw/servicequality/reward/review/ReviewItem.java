package tw.servicequality.reward.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.ruleset.AwardLevel;

/** One person in a review, and what is asked for him. */
@Entity
public class ReviewItem {

    @Id
    private UUID id;

    private UUID reviewId;
    private UUID contributorId;
    private UUID personId;
    private String exclusivity;

    @Enumerated(EnumType.STRING)
    private AwardLevel level;

    private Integer count;

    @Enumerated(EnumType.STRING)
    private ItemOutcome outcome = ItemOutcome.PENDING;

    private String reason;

    static ReviewItem of(RewardReview review, UUID contributor, UUID person, Optional<Measure> asked) {
        var item = new ReviewItem();
        item.id = UUID.randomUUID();
        item.reviewId = review.id();
        item.contributorId = contributor;
        item.personId = person;
        item.exclusivity = review.exclusivity();
        asked.ifPresent(item::give);
        return item;
    }

    private void give(Measure measure) {
        level = measure.level();
        count = measure.count();
    }

    void set(Measure measure, Optional<String> why) {
        give(measure);
        why.ifPresent(it -> reason = it);
    }

    void refuse(String why) {
        outcome = ItemOutcome.REFUSED;
        reason = why;
    }

    void award() {
        outcome = ItemOutcome.AWARDED;
    }

    /** 以最高額度辦理: another case gives this person as much or more. */
    void giveWay(String why) {
        outcome = ItemOutcome.NOT_AWARDED;
        reason = why;
    }

    /** The order that gave it was revoked; it stands in the way of no other case any more. */
    void revoke(String why) {
        outcome = ItemOutcome.REVOKED;
        reason = why;
    }

    boolean isOpen() {
        return outcome == ItemOutcome.PENDING || outcome == ItemOutcome.AWARDED;
    }

    UUID reviewId() {
        return reviewId;
    }

    public UUID contributorId() {
        return contributorId;
    }

    public UUID personId() {
        return personId;
    }

    String exclusivity() {
        return exclusivity;
    }

    public Optional<Measure> measure() {
        return level == null ? Optional.empty() : Optional.of(new Measure(level, count));
    }

    public ItemOutcome outcome() {
        return outcome;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
