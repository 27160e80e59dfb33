package tw.servicequality.reward.review;

/** What comes of one person's case. */
public enum ItemOutcome {
    /** 審議中. */
    PENDING,
    /** 核予獎勵. */
    AWARDED,
    /** 不予敘獎, for a reason given by people. */
    REFUSED,
    /** 另案已以最高額度敘獎. */
    NOT_AWARDED,
    /** 已撤銷. */
    REVOKED
}
