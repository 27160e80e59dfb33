package tw.servicequality.reward.review;

import static tw.servicequality.reward.review.ReviewProblem.AWARD_ABOVE_CAP;
import static tw.servicequality.reward.review.ReviewProblem.AWARD_RAISED;
import static tw.servicequality.reward.review.ReviewProblem.AWARD_UNSET;
import static tw.servicequality.reward.review.ReviewProblem.REASON_MISSING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.Binding;

/**
 * How far an award may be set. 最高: up to the cap. A rule that names the award outright may be kept or lowered; one that leaves it open is
 * for people to set. Whoever lowers or refuses says why.
 */
record AwardLimits(Award rule, Comparator<Measure> order) {

    /** What the unit asks for by default; empty where people have to say. */
    Optional<Measure> byDefault() {
        return Measure.of(rule);
    }

    /** Applies what the personnel office sets: anything within the rule. */
    void set(ReviewItem item, Adjustment wanted) {
        apply(item, wanted, false);
    }

    /** Applies what a later stage changes: downwards only. */
    void lower(ReviewItem item, Adjustment wanted) {
        apply(item, wanted, true);
    }

    private void apply(ReviewItem item, Adjustment wanted, boolean onlyDown) {
        if (wanted.isRefusal()) {
            item.refuse(wanted.why().orElseThrow(() -> missing(item)));
            return;
        }
        var measure = wanted.measure().orElseThrow(() -> AWARD_UNSET.because(place(item)));
        mustFit(item, measure);
        if (onlyDown && item.measure().filter(now -> isLess(now, measure)).isPresent()) {
            throw AWARD_RAISED.because(measure.wording()).at(place(item));
        }
        if (isLowering(item, measure) && wanted.why().isEmpty()) {
            throw missing(item);
        }
        item.set(measure, wanted.why());
    }

    private void mustFit(ReviewItem item, Measure measure) {
        var tooMuch = Measure.of(rule).filter(cap -> isLess(cap, measure)).isPresent();
        var otherCount = rule.binding() == Binding.UNSPECIFIED && measure.count() > rule.count();
        if (tooMuch || otherCount) {
            throw AWARD_ABOVE_CAP
                    .because(measure.wording() + "；條文：" + rule.wording())
                    .at(place(item));
        }
    }

    private boolean isLowering(ReviewItem item, Measure measure) {
        return item.measure()
                .or(this::byDefault)
                .filter(before -> isLess(measure, before))
                .isPresent();
    }

    private boolean isLess(Measure one, Measure other) {
        return order.compare(one, other) < 0;
    }

    /** Every open item must have its award by the end of the personnel office's work. */
    static void mustBeSet(List<ReviewItem> items) {
        items.stream()
                .filter(item -> item.isOpen() && item.measure().isEmpty())
                .findFirst()
                .ifPresent(item -> {
                    throw AWARD_UNSET.because(place(item));
                });
    }

    private static RuntimeException missing(ReviewItem item) {
        return REASON_MISSING.because(place(item)).at("/items");
    }

    private static String place(ReviewItem item) {
        return "/items/" + item.contributorId();
    }
}
