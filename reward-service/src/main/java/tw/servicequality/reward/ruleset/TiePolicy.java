package tw.servicequality.reward.ruleset;

/** What a shared rank (同分並列) counts for. The plans are silent, so each rule set states it. */
public enum TiePolicy {
    /** Every holder of the rank is treated as holding it. */
    SHARE
}
