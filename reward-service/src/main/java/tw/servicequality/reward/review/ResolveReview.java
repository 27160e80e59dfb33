package tw.servicequality.reward.review;

import static tw.servicequality.reward.review.ReviewProblem.MEMBER_NOT_RECUSED;
import static tw.servicequality.reward.review.ReviewProblem.REASON_MISSING;
import static tw.servicequality.reward.review.ReviewProblem.RECUSED_NOT_PRESENT;
import static tw.servicequality.reward.review.ReviewProblem.RESOLUTION_INCOMPLETE;
import static tw.servicequality.reward.review.ReviewProblem.RESOLUTION_UNDECIDED;
import static tw.servicequality.reward.review.ReviewProblem.SESSION_OF_ANOTHER_AGENCY;
import static tw.servicequality.reward.review.ReviewProblem.VOTES_IMPOSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.timer.Timers;
import tw.servicequality.reward.committee.Sessions;
import tw.servicequality.reward.committee.Sessions.HeldSession;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.regime.Regime.CommitteeRule;
import tw.servicequality.reward.review.Resolution.Vote;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** 委員會決議 and, for an order that went out first, its 確認: quorum, recusal and majority as the personnel system says. */
@ApplicationScoped
class ResolveReview {

    private final ReviewBook book;
    private final Sessions sessions;
    private final AgencyDirectory agencies;
    private final OwnCase ownCase;
    private final History history;
    private final Timers timers;
    private final Event<ConfirmationRefused> refusals;

    ResolveReview(
            ReviewBook book,
            Sessions sessions,
            AgencyDirectory agencies,
            OwnCase ownCase,
            History history,
            Timers timers,
            Event<ConfirmationRefused> refusals) {
        this.book = book;
        this.sessions = sessions;
        this.agencies = agencies;
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
        var session = session(review, resolution);
        var limits = book.limits(review);
        votes(review, session, resolution, open).forEach((item, vote) -> {
            if (!isApproved(review, session, vote)) {
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
        var session = session(review, resolution);
        var awarded = book.items(review).stream()
                .filter(item -> item.outcome() == ItemOutcome.AWARDED)
                .toList();
        var refused = new HashMap<UUID, String>();
        votes(review, session, resolution, awarded).forEach((item, vote) -> {
            if (!isApproved(review, session, vote)) {
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

    private HeldSession session(RewardReview review, Resolution resolution) {
        var session = sessions.get(resolution.sessionId());
        if (!agencies.withSuperiors(review.agency()).contains(session.agency())) {
            throw SESSION_OF_ANOTHER_AGENCY.because(session.agency()).at("/sessionId");
        }
        return session;
    }

    private Map<ReviewItem, Vote> votes(
            RewardReview review, HeldSession session, Resolution resolution, List<ReviewItem> open) {
        var votes = new HashMap<ReviewItem, Vote>();
        for (var item : open) {
            var cast = resolution.items().stream()
                    .filter(vote -> vote.contributorId().equals(item.contributorId()))
                    .toList();
            if (cast.size() != 1) {
                throw RESOLUTION_INCOMPLETE.because(place(item)).at("/items");
            }
            mustBeRecused(session, item, cast.getFirst());
            votes.put(item, cast.getFirst());
        }
        return votes;
    }

    private static void mustBeRecused(HeldSession session, ReviewItem item, Vote vote) {
        var recused = new HashSet<>(vote.recused());
        if (!session.present().containsAll(recused)
                || recused.size() < vote.recused().size()) {
            throw RECUSED_NOT_PRESENT.because(place(item)).at("/items");
        }
        if (session.present().contains(item.personId()) && !recused.contains(item.personId())) {
            throw MEMBER_NOT_RECUSED.because("考績委員會組織規程 §8").at("/items");
        }
    }

    private boolean isApproved(RewardReview review, HeldSession session, Vote vote) {
        var rule = rule(review);
        var ballot = vote.ballot(session.present());
        if (ballot.isImpossible()) {
            throw VOTES_IMPOSSIBLE.because("得表決 " + ballot.voters() + " 人").at("/items");
        }
        return switch (ballot.result(rule.approval())) {
            case APPROVED -> true;
            case REJECTED -> false;
            case UNDECIDED -> throw RESOLUTION_UNDECIDED.because(rule.article()).at("/items");
        };
    }

    private CommitteeRule rule(RewardReview review) {
        return book.regime(review).committee();
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
