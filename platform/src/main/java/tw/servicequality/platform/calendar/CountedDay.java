package tw.servicequality.platform.calendar;

import java.time.LocalDate;

/**
 * One line of the reckoning. The lines that are {@code counted} are as many as the period has days, and {@code number} is
 * the running count after the line; why and article are in Chinese, and {@code version} is the calendar that says so.
 */
public record CountedDay(
        LocalDate date, boolean counted, int number, DayKind kind, String why, String article, String version) {}
