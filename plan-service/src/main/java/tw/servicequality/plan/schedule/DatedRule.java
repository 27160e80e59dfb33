package tw.servicequality.plan.schedule;

import java.util.List;
import tw.servicequality.platform.calendar.WorkingDays;

/** A rule whose days follow from the period alone. */
public sealed interface DatedRule extends DueRule
        permits DayAfterPeriodEnd, CheckpointMonths, FixedDate, EveryMonths, PerPeriod {

    /** In order; a year that the calendar does not hold throws. */
    List<DueDate> dates(Period period, WorkingDays days);
}
