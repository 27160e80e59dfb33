package tw.servicequality.reward.outcome;

import tw.servicequality.reward.evaluation.Verdict;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.evaluation.Verdict.RuledOut;

/** Why an outcome is what it is. Only the first brings a proposal. */
public enum OutcomeReason {
    /** A rule gives an award. */
    AWARDED,
    /** 不另敘獎. */
    EXCLUDED,
    /** 另函通知. */
    DEFERRED,
    /** No rule fits. */
    NO_RULE_APPLIES;

    public static OutcomeReason of(Verdict verdict) {
        return switch (verdict) {
            case Proposed proposed -> AWARDED;
            case RuledOut out ->
                switch (out.by().nonAward()) {
                    case EXCLUDED -> EXCLUDED;
                    case DEFERRED -> DEFERRED;
                };
            case NothingFits nothing -> NO_RULE_APPLIES;
        };
    }
}
