package tw.servicequality.reward.review;

import static tw.servicequality.reward.review.ReviewProblem.CHAIR_JOINED_UNLAWFULLY;
import static tw.servicequality.reward.review.ReviewProblem.HEAD_BEFORE_OWN_COMMITTEE;
import static tw.servicequality.reward.review.ReviewProblem.MEMBER_NOT_RECUSED;
import static tw.servicequality.reward.review.ReviewProblem.RECUSED_NOT_PRESENT;
import static tw.servicequality.reward.review.ReviewProblem.RESOLUTION_INCOMPLETE;
import static tw.servicequality.reward.review.ReviewProblem.RESOLUTION_UNDECIDED;
import static tw.servicequality.reward.review.ReviewProblem.SESSION_OF_ANOTHER_AGENCY;
import static tw.servicequality.reward.review.ReviewProblem.VOTES_IMPOSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.reward.committee.Sessions;
import tw.servicequality.reward.committee.Sessions.HeldSession;
import tw.servicequality.reward.regime.Ballot;
import tw.servicequality.reward.regime.Ballot.Casting;
import tw.servicequality.reward.regime.CommitteeRule;
import tw.servicequality.reward.review.Resolution.Vote;

/** Which committee may resolve on a review, who must be recused, and when it has decided: as the personnel system of the day says. */
@ApplicationScoped
class CommitteeVotes {

    private final ReviewBook book;
    private final Sessions sessions;
    private final AgencyDirectory agencies;

    CommitteeVotes(ReviewBook book, Sessions sessions, AgencyDirectory agencies) {
        this.book = book;
        this.sessions = sessions;
        this.agencies = agencies;
    }

    /** Of the agency or of one above it; the case of a head goes above, where there is somebody above (考績委員會組織規程 §3). */
    HeldSession session(RewardReview review, Resolution resolution) {
        var session = sessions.get(resolution.sessionId());
        var line = agencies.withSuperiors(review.agency());
        if (!line.contains(session.agency())) {
            throw SESSION_OF_ANOTHER_AGENCY.because(session.agency()).at("/sessionId");
        }
        if (session.agency().equals(review.agency()) && line.size() > 1 && book.isAboutHead(review)) {
            rule(review).headsGoAbove().ifPresent(article -> {
                throw HEAD_BEFORE_OWN_COMMITTEE.because(article).at("/sessionId");
            });
        }
        return session;
    }

    /** One vote on each of these, and nobody present at his own. */
    Map<ReviewItem, Vote> votes(
            RewardReview review, HeldSession session, Resolution resolution, List<ReviewItem> open) {
        var votes = new HashMap<ReviewItem, Vote>();
        for (var item : open) {
            var cast = resolution.items().stream()
                    .filter(vote -> vote.contributorId().equals(item.contributorId()))
                    .toList();
            if (cast.size() != 1) {
                throw RESOLUTION_INCOMPLETE.because(place(item)).at("/items");
            }
            mustBeRecused(rule(review), session, item, cast.getFirst());
            votes.put(item, cast.getFirst());
        }
        return votes;
    }

    private static void mustBeRecused(CommitteeRule rule, HeldSession session, ReviewItem item, Vote vote) {
        var recused = new HashSet<>(vote.recused());
        if (!session.present().containsAll(recused)
                || recused.size() < vote.recused().size()) {
            throw RECUSED_NOT_PRESENT.because(place(item)).at("/items");
        }
        if (session.present().contains(item.personId()) && !recused.contains(item.personId())) {
            throw MEMBER_NOT_RECUSED
                    .because(Optional.ofNullable(rule.recusal()).orElse(place(item)))
                    .at("/items");
        }
    }

    /** UNDECIDED is no decision: the committee has to vote again. */
    boolean isApproved(RewardReview review, HeldSession session, Vote vote) {
        var rule = rule(review);
        var ballot = vote.ballot(session.present());
        if (ballot.isImpossible()) {
            throw VOTES_IMPOSSIBLE.because("得表決 " + ballot.voters() + " 人").at("/items");
        }
        mustJoinLawfully(rule, session, vote, ballot);
        return switch (ballot.result(rule.approval())) {
            case APPROVED -> true;
            case REJECTED -> false;
            case UNDECIDED -> throw RESOLUTION_UNDECIDED.because(rule.article()).at("/items");
        };
    }

    /** 可否均未達半數時，主席可加入任一方; who presides, and is recused from this case, joins none. */
    private static void mustJoinLawfully(CommitteeRule rule, HeldSession session, Vote vote, Ballot ballot) {
        var recused = ballot.chairFor() != Casting.NONE && vote.recused().contains(session.presiding());
        if (recused || ballot.isJoinedTooSoon(rule.approval())) {
            throw CHAIR_JOINED_UNLAWFULLY
                    .because(recused ? "主席迴避本案" : rule.article() + "：可否已達法定人數")
                    .at("/items");
        }
    }

    private CommitteeRule rule(RewardReview review) {
        return book.regime(review).committee();
    }

    private static String place(ReviewItem item) {
        return "/items/" + item.contributorId();
    }
}
