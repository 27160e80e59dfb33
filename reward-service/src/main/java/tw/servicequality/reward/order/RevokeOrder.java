package tw.servicequality.reward.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.ledger.Ledger;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.proposal.FreedProposals;
import tw.servicequality.reward.review.ConfirmationRefused;
import tw.servicequality.reward.review.OrderedReviews;

/** 撤銷: all of an order or some of its grants. Each becomes a new entry in the person's ledger. */
@ApplicationScoped
class RevokeOrder {

    private final RewardOrders orders;
    private final RewardGrants grants;
    private final OrderedReviews reviews;
    private final FreedProposals freed;
    private final Ledger ledger;
    private final OwnCase ownCase;
    private final Outbox outbox;
    private final Clock clock;

    RevokeOrder(
            RewardOrders orders,
            RewardGrants grants,
            OrderedReviews reviews,
            FreedProposals freed,
            Ledger ledger,
            OwnCase ownCase,
            Outbox outbox,
            Clock clock) {
        this.orders = orders;
        this.grants = grants;
        this.reviews = reviews;
        this.freed = freed;
        this.ledger = ledger;
        this.ownCase = ownCase;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of these grants; of all that stand if none are named. */
    @Transactional(TxType.MANDATORY)
    void revoke(RewardOrder order, String number, String reason, List<UUID> named) {
        freed.hold(order.proposalId());
        var standing = grants.of(order).stream().filter(RewardGrant::stands).toList();
        ownCase.mustNotBe(standing.stream().map(RewardGrant::personId).toList());
        var ids = standing.stream().map(RewardGrant::id).toList();
        if (standing.isEmpty() || !ids.containsAll(named)) {
            throw OrderProblem.GRANT_NOT_STANDING.because(order.number()).at("/grants");
        }
        var meant = standing.stream()
                .filter(grant -> named.isEmpty() || named.contains(grant.id()))
                .toList();
        meant.forEach(grant -> take(order, grant, number, reason));
        var reasons = meant.stream().collect(Collectors.toMap(RewardGrant::contributorId, any -> reason));
        taken(order, number, reasons, meant.size() == standing.size());
    }

    /** 未獲確認: the committee's minutes are what revokes it. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes ConfirmationRefused refused) {
        var order = orders.ofReview(refused.reviewId()).orElseThrow();
        freed.hold(order.proposalId());
        var standing = grants.of(order).stream().filter(RewardGrant::stands).toList();
        var meant = standing.stream()
                .filter(grant -> refused.reasonByContributor().containsKey(grant.contributorId()))
                .toList();
        meant.forEach(grant -> take(
                order, grant, refused.minutes(), refused.reasonByContributor().get(grant.contributorId())));
        taken(order, refused.minutes(), refused.reasonByContributor(), meant.size() == standing.size());
    }

    private void taken(RewardOrder order, String number, Map<UUID, String> reasons, boolean nothingLeft) {
        reviews.revoked(order.reviewId(), number, reasons, nothingLeft);
        if (nothingLeft) {
            freed.free(order.proposalId());
        }
    }

    private void take(RewardOrder order, RewardGrant grant, String number, String reason) {
        var revoked = grant.revoke(order, number, reason, Taipei.today(clock), clock.instant());
        outbox.add(revoked);
        ledger.append(revoked.entry());
    }
}
