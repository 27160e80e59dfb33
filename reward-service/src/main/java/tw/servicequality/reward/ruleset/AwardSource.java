package tw.servicequality.reward.ruleset;

/** How an entry for an award came about, as told by the assessments. */
public enum AwardSource {
    /** 自行報名. */
    SELF_NOMINATED,
    /** 推薦參選. */
    RECOMMENDED
}
