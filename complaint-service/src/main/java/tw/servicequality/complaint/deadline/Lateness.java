package tw.servicequality.complaint.deadline;

import java.time.LocalDate;

/** 依限或逾限 on the day of settling, and with which calendar the working days after the due day were counted. */
public record Lateness(LocalDate settledOn, boolean onTime, int workingDaysLate, String calendarVersion) {}
