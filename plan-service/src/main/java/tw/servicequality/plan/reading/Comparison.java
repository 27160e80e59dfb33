package tw.servicequality.plan.reading;

/** 至少、大於、至多、小於、等於、介於 */
public enum Comparison {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EQUAL,
    BETWEEN
}
