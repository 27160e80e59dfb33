package tw.servicequality.reward.ruleset;

/** 敘獎對象: in which capacity somebody is rewarded; who that is, is not the rule's matter. */
public enum RecipientRole {
    /** 機關首長、首長(主管). */
    AGENCY_HEAD,
    /** 主要承辦人員. */
    MAIN_ORGANISER,
    /** 其他有功人員. */
    OTHER_CONTRIBUTOR,
    /** 主要承辦人員或其他有功人員: the rule leaves open which. */
    MAIN_ORGANISER_OR_OTHER_CONTRIBUTOR,
    /** 上級機關輔導有功人員. */
    SUPERVISING_CONTRIBUTOR,
    /** 初評小組. */
    PRELIMINARY_REVIEWER,
    /** Whom the agency itself decides to reward. */
    DETERMINED_BY_AGENCY
}
