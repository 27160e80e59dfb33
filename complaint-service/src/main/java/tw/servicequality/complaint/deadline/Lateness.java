package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.time.Taipei;

/** 依限或逾限 on the day of settling, and with which calendar the working days after the due day were counted. */
public record Lateness(LocalDate settledOn, boolean onTime, int workingDaysLate, String calendarVersion) {

    /** Decided by the stored end; one hour late on the due day is late by no working day. */
    static Lateness of(Deadline deadline, Instant settledAt, WorkingDays days) {
        var settledOn = Taipei.on(settledAt);
        var late = deadline.isLateAt(settledAt);
        var daysLate = late ? days.countBetween(deadline.dueOn(), settledOn) : 0;
        return new Lateness(settledOn, !late, daysLate, days.calendar().id());
    }
}
