package tw.servicequality.reward.review;

import static tw.servicequality.reward.review.ReviewProblem.REASON_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.timer.Timers;
import tw.servicequality.reward.committee.Sessions.HeldSession;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** 委員會決議 and, for an order that went out first, its 確認: quorum, recusal and majority as the personnel system says. */
@ApplicationScoped
class ResolveReview {

    private final ReviewBook book;
    private final CommitteeVotes committee;
    private final OwnCase ownCase;
    private final History history;
    private final Timers timers;
    private final Event<ConfirmationRefused> refusals;

    ResolveReview(
            ReviewBook book,
            CommitteeVotes committee,
            OwnCase ownCase,
            History history,
            Timers timers,
            Event<ConfirmationRefused> refusals) {
        this.book = book;
        this.committee = committee;
        this.ownCase = ownCase;
        this.history = history;
        this.timers = timers;
        this.refusals = refusals;
    }

    @Transactional(TxType.MANDATORY)
    void resolve(RewardReview review, Resolution resolution) {
        ownCase.mustNotBe(book.people(review));
        var open = book.items(review).stream().filter(ReviewItem::isOpen).toList();
        review.resolve();
        var session = committee.session(review, resolution);
        var limits = book.limits(review);
        committee.votes(review, session, resolution, open).forEach((item, vote) -> {
            if (!committee.isApproved(review, session, vote)) {
                item.refuse(vote.why()
                        .orElseThrow(() -> REASON_MISSING.because(place(item)).at("/items")));
            } else if (vote.lowered() != null) {
                limits.lower(item, vote.lowered());
            }
        });
        history.add(review, Kind.RESOLVED, null, detail(session, resolution));
    }

    /** 追認: what the committee does not confirm is revoked. */
    @Transactional(TxType.MANDATORY)
    void confirm(RewardReview review, Resolution resolution) {
        ownCase.mustNotBe(book.people(review));
        review.confirm();
        timers.cancel(ConfirmationTimer.KIND, review.id().toString());
        var session = committee.session(review, resolution);
        var awarded = book.items(review).stream()
                .filter(item -> item.outcome() == ItemOutcome.AWARDED)
                .toList();
        var refused = new HashMap<UUID, String>();
        committee.votes(review, session, resolution, awarded).forEach((item, vote) -> {
            if (!committee.isApproved(review, session, vote)) {
                refused.put(item.contributorId(), vote.why().orElseThrow(() -> REASON_MISSING
                        .because(place(item))
                        .at("/items")));
            }
        });
        history.add(review, Kind.CONFIRMED, null, detail(session, resolution));
        if (!refused.isEmpty()) {
            refusals.fire(new ConfirmationRefused(review.id(), session.minutes(), Map.copyOf(refused)));
        }
    }

    private static Map<String, Object> detail(HeldSession session, Resolution resolution) {
        return Map.of(
                "session", session.id(),
                "committee", session.committee(),
                "heldOn", session.heldOn(),
                "minutes", session.minutes(),
                "present", session.present().size(),
                "items", resolution.items());
    }

    private static String place(ReviewItem item) {
        return "/items/" + item.contributorId();
    }
}
