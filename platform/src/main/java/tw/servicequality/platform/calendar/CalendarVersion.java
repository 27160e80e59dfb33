package tw.servicequality.platform.calendar;

import java.time.LocalDate;

/**
 * One approved calendar of one year. The id (such as {@code 2025@2025-06-13}) never changes, for stored results name it;
 * where the day of approval is not known it is assumed, and {@code approvalDateKnown} says so.
 */
public record CalendarVersion(
        String id, int year, String file, LocalDate approvedOn, boolean approvalDateKnown, String basis) {}
