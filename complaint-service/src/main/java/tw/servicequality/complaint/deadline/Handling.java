package tw.servicequality.complaint.deadline;

/** 辦理類別: what a rule may give more time for. */
public enum Handling {
    /** 一般 */
    ORDINARY,
    /** 會辦: several units or agencies, or a foreign language. */
    JOINT,
    /** 複雜 */
    COMPLEX
}
