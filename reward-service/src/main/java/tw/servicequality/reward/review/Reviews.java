package tw.servicequality.reward.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.Marks;
import tw.servicequality.reward.Reference;

/** Reviews, by agency in the order of their ids. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<RewardReview, UUID> {

    private static final Set<ReviewStatus> ENDED =
            Set.of(ReviewStatus.REFUSED, ReviewStatus.STOPPED, ReviewStatus.REVOKED);
    private static final String OF_AGENCY = "agency = ?1 and id > ?2 order by id";
    private static final String IN_STATE = "agency = ?1 and status = ?2 and id > ?3 order by id";

    RewardReview get(String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> ReviewProblem.REWARD_REVIEW_NOT_FOUND.because(id));
    }

    /** The one that is not at its end; a proposal has one at most. */
    Optional<RewardReview> live(UUID proposalId) {
        return find("proposalId = ?1 and status not in ?2", proposalId, ENDED).firstResultOptional();
    }

    /** All of a proposal, ended ones too, the oldest first. */
    List<RewardReview> of(UUID proposalId) {
        return list("proposalId = ?1 order by openedAt, id", proposalId);
    }

    List<RewardReview> after(Cursor cursor, String agency, Optional<ReviewStatus> status, int limit) {
        var id = Marks.id(cursor, 0);
        var query = status.map(it -> find(IN_STATE, agency, it, id)).orElseGet(() -> find(OF_AGENCY, agency, id));
        return query.page(Page.ofSize(limit)).list();
    }
}
