package tw.servicequality.plan.schedule;

/** How the days of a limit count. What a text does not say is counted as calendar days, and that is said. */
public enum DayType {
    WORKING,
    CALENDAR,
    UNSPECIFIED
}
