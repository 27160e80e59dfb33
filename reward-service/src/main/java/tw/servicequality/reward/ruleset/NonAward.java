package tw.servicequality.reward.ruleset;

/** Why a rule gives nothing. */
public enum NonAward {
    /** 不另敘獎: the rule rules an award out. */
    EXCLUDED,
    /** 另函通知: the rule leaves the matter to a later document. */
    DEFERRED
}
