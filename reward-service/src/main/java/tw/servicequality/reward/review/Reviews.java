package tw.servicequality.reward.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.Marks;
import tw.servicequality.reward.Reference;
import tw.servicequality.reward.proposal.FreedProposals;
import tw.servicequality.reward.proposal.ProposedRewards;

/** Reviews, by agency in the order of their ids. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<RewardReview, UUID> {

    static final Set<ReviewStatus> ENDED = Set.of(ReviewStatus.REFUSED, ReviewStatus.STOPPED, ReviewStatus.REVOKED);
    private static final String PROPOSAL = "select proposalId from RewardReview where id = ?1";
    private static final String RIVALS = """
            id in (select i.reviewId from ReviewItem i where i.personId in ?1 and i.exclusivity = ?2 and i.outcome = ?3 and i.reviewId <> ?4)
            order by id""";
    private static final String OF_AGENCY = "agency = ?1 and id > ?2 order by id";
    private static final String IN_STATE = "agency = ?1 and status = ?2 and id > ?3 order by id";

    private final ProposedRewards proposals;
    private final FreedProposals freed;

    Reviews(ProposedRewards proposals, FreedProposals freed) {
        this.proposals = proposals;
        this.freed = freed;
    }

    RewardReview get(String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> ReviewProblem.REWARD_REVIEW_NOT_FOUND.because(id));
    }

    /** For a step that people take. */
    RewardReview take(String id) {
        proposals.take(proposalOf(id).toString());
        return get(id);
    }

    /** For a step that may give the proposal back to the facts. */
    RewardReview takeCase(String id) {
        freed.hold(proposalOf(id));
        return get(id);
    }

    /** Not the review itself: it is read when what it rests on is held. */
    private UUID proposalOf(String id) {
        return Reference.read(id)
                .flatMap(known -> getEntityManager()
                        .createQuery(PROPOSAL, UUID.class)
                        .setParameter(1, known)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> ReviewProblem.REWARD_REVIEW_NOT_FOUND.because(id));
    }

    /** Keeps those in which these people are awarded and which exclude this one; in the order of corrections, that none waits for another. */
    void holdRivals(RewardReview review, Collection<UUID> people) {
        find(RIVALS, people, review.exclusivity(), ItemOutcome.AWARDED, review.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
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
