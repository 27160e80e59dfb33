package tw.servicequality.reward.ruleset;

/** How far an award binds those who grant it. */
public enum Binding {
    /** The plan names the award outright. */
    FIXED,
    /** 最高: up to this much. */
    AT_MOST,
    /** 得…辦理獎懲: whether and what is left to the agency. */
    DISCRETIONARY,
    /** An award is due, but the plan does not name its level. */
    UNSPECIFIED
}
