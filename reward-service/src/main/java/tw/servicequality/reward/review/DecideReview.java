package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.review.ReviewEvent.DecidedBy;
import tw.servicequality.reward.review.ReviewEvent.RewardDecided;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** 首長核定 and, for 記大功, 主管機關核定. Here is settled who of a person's cases gets the award. */
@ApplicationScoped
class DecideReview {

    private final ReviewBook book;
    private final HighestOnly highest;
    private final OwnCase ownCase;
    private final AgencyDirectory agencies;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    DecideReview(
            ReviewBook book,
            HighestOnly highest,
            OwnCase ownCase,
            AgencyDirectory agencies,
            History history,
            Outbox outbox,
            Clock clock) {
        this.book = book;
        this.highest = highest;
        this.ownCase = ownCase;
        this.agencies = agencies;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void decide(RewardReview review, List<Adjustment> wanted) {
        var head = ownCase.mustNotBe(book.people(review));
        highest.hold(review, book.people(review));
        var people = book.items(review);
        var limits = book.limits(review);
        book.adjust(people, wanted, limits::lower);
        people.stream()
                .filter(item -> item.outcome() == ItemOutcome.PENDING)
                .forEach(item -> highest.settle(review, item, limits.order()));
        review.decide(isAnyAwarded(people), needsApproval(review, people, head));
        history.add(review, Kind.DECIDED, null, Map.of("items", wanted));
        tell(review, people, DecidedBy.AGENCY_HEAD);
    }

    @Transactional(TxType.MANDATORY)
    void approve(RewardReview review, List<Adjustment> wanted) {
        ownCase.mustNotBe(book.people(review));
        var people = book.items(review);
        book.adjust(people, wanted, book.limits(review)::lower);
        review.approve(isAnyAwarded(people));
        history.add(review, Kind.APPROVED, null, Map.of("items", wanted));
        tell(review, people, DecidedBy.COMPETENT_AUTHORITY);
    }

    /** 復議: the head sends it back to the committee, and says why. */
    @Transactional(TxType.MANDATORY)
    void reconsider(RewardReview review, String reason) {
        ownCase.mustNotBe(book.people(review));
        review.reconsider();
        history.add(review, Kind.RECONSIDERED, reason);
    }

    /** A decision of the agency above is the competent authority's already; so is that of one with nobody above it. */
    private boolean needsApproval(RewardReview review, List<ReviewItem> people, Caller head) {
        var above = book.regime(review).approvedAbove();
        var own = head.agency().equals(review.agency());
        var hasSuperior = agencies.withSuperiors(review.agency()).size() > 1;
        return own
                && hasSuperior
                && people.stream()
                        .filter(item -> item.outcome() == ItemOutcome.AWARDED)
                        .anyMatch(item ->
                                above.contains(item.measure().orElseThrow().level()));
    }

    private static boolean isAnyAwarded(List<ReviewItem> people) {
        return people.stream().anyMatch(item -> item.outcome() == ItemOutcome.AWARDED);
    }

    private void tell(RewardReview review, List<ReviewItem> people, DecidedBy by) {
        outbox.add(new RewardDecided(
                review.id(),
                review.proposalId(),
                review.agency(),
                by,
                Taipei.today(clock),
                number(people, ItemOutcome.AWARDED),
                number(people, ItemOutcome.REFUSED),
                number(people, ItemOutcome.NOT_AWARDED),
                review.version()));
    }

    private static int number(List<ReviewItem> people, ItemOutcome outcome) {
        return (int) people.stream().filter(item -> item.outcome() == outcome).count();
    }
}
