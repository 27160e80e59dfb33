package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import tw.servicequality.platform.calendar.WorkingDays;

/** A rule that waits for something to happen. */
public sealed interface EventRule extends DueRule permits DaysAfterEvent, MonthsAfterEvent {

    /** What has to happen, in the plan's words. */
    String event();

    /** The day of the event does not count (行政程序法第48條第2項). */
    DueDate after(LocalDate event, WorkingDays days);
}
