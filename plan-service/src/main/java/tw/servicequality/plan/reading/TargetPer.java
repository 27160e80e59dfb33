package tw.servicequality.plan.reading;

/** Over what a target is counted: MONTHS is every so many months; WHOLE is a state to be reached, such as a grade. */
public enum TargetPer {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    MONTHS,
    EVENT,
    WHOLE
}
