package tw.servicequality.reward.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The people in reviews. */
@ApplicationScoped
class ReviewItems implements PanacheRepositoryBase<ReviewItem, UUID> {

    List<ReviewItem> of(RewardReview review) {
        return list("reviewId = ?1 order by contributorId", review.id());
    }

    List<ReviewItem> ofAll(Collection<UUID> reviews) {
        return list("reviewId in ?1 order by reviewId, contributorId", reviews);
    }

    /** What the same person is awarded in other cases that exclude each other with this one. */
    List<ReviewItem> awardedElsewhere(ReviewItem item) {
        return list(
                "personId = ?1 and exclusivity = ?2 and outcome = ?3 and reviewId <> ?4 order by id",
                item.personId(),
                item.exclusivity(),
                ItemOutcome.AWARDED,
                item.reviewId());
    }

    /** However many: their ids are one value. */
    void forget(Collection<UUID> reviews) {
        getEntityManager()
                .createNativeQuery("delete from review_item where review_id = any (:reviews)")
                .setParameter("reviews", reviews.toArray(UUID[]::new))
                .executeUpdate();
    }
}
