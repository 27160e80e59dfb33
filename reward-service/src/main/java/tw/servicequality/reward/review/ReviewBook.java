package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.contributor.Contributors;
import tw.servicequality.reward.proposal.ProposedReward;
import tw.servicequality.reward.proposal.ProposedRewards;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.regime.Regime;
import tw.servicequality.reward.regime.Regimes;
import tw.servicequality.reward.ruleset.RecipientRole;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RuleGroup;

/** What a review rests on: its people, the proposal, the rules and the agency's personnel system. */
@ApplicationScoped
class ReviewBook {

    private final ReviewItems items;
    private final Contributors contributors;
    private final ProposedRewards proposals;
    private final RewardRuleSets ruleSets;
    private final Regimes regimes;
    private final Clock clock;

    ReviewBook(
            ReviewItems items,
            Contributors contributors,
            ProposedRewards proposals,
            RewardRuleSets ruleSets,
            Regimes regimes,
            Clock clock) {
        this.items = items;
        this.contributors = contributors;
        this.proposals = proposals;
        this.ruleSets = ruleSets;
        this.regimes = regimes;
        this.clock = clock;
    }

    List<ReviewItem> items(RewardReview review) {
        return items.of(review);
    }

    List<UUID> people(RewardReview review) {
        return items(review).stream().map(ReviewItem::personId).toList();
    }

    /** Whether it is about the agency's head. */
    boolean isAboutHead(RewardReview review) {
        return contributors.of(review.proposalId()).stream()
                .anyMatch(one -> one.agency().equals(review.agency()) && one.capacity() == RecipientRole.AGENCY_HEAD);
    }

    ProposedReward proposal(RewardReview review) {
        return proposals.get(review.proposalId());
    }

    Regime regime(RewardReview review) {
        return regimes.of(review.agency(), Taipei.today(clock));
    }

    AwardLimits limits(RewardReview review) {
        var proposal = proposal(review);
        var rules = ruleSets.rules(ruleSets.used(proposal.ruleSetId()));
        var worth = regimes.find(review.agency(), Taipei.today(clock)).flatMap(Regime::converts);
        return new AwardLimits(proposal.award(), Measure.order(Optional.ofNullable(rules.equivalence()), worth));
    }

    RuleGroup group(ProposedReward proposal) {
        return ruleSets.rules(ruleSets.used(proposal.ruleSetId())).groups().stream()
                .filter(group -> group.id().equals(proposal.ruleGroup()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Cases with the same key exclude each other for one person: 以最高額度辦理 holds throughout the rule set, a group whose rules do not overlap
     * excludes within one case only.
     */
    String exclusivity(ProposedReward proposal) {
        var group = group(proposal);
        var key = proposal.ruleSetId() + "/" + group.id();
        return switch (group.choose()) {
            case HIGHEST -> key;
            case ONLY -> key + "/" + proposal.caseId();
        };
    }

    /** Applies each adjustment to the person it names; REVIEW_ITEM_UNKNOWN for one who is not in this case. */
    void adjust(List<ReviewItem> people, List<Adjustment> wanted, BiConsumer<ReviewItem, Adjustment> how) {
        for (var adjustment : wanted) {
            var item = people.stream()
                    .filter(one -> one.contributorId().equals(adjustment.contributorId()))
                    .findFirst()
                    .orElseThrow(() -> ReviewProblem.REVIEW_ITEM_UNKNOWN.because(
                            adjustment.contributorId().toString()));
            how.accept(item, adjustment);
        }
    }
}
