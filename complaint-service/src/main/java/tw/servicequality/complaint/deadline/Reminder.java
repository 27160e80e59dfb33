package tw.servicequality.complaint.deadline;

import java.time.LocalTime;

/**
 * 稽催: one warning before or one escalation after the end. Exactly one of the four says when: percent of the counted days or
 * hours, working days before or after the due day at that time of the day, or minutes after the very end.
 */
record Reminder(
        Integer percent,
        Integer workingDaysBefore,
        Integer workingDaysAfter,
        Integer minutesAfter,
        LocalTime at,
        String role) {

    private static final int WHOLE = 100;

    boolean isWarning() {
        return percent != null || workingDaysBefore != null;
    }

    boolean isSound(boolean inDays) {
        var said = (percent == null ? 0 : 1)
                + (workingDaysBefore == null ? 0 : 1)
                + (workingDaysAfter == null ? 0 : 1)
                + (minutesAfter == null ? 0 : 1);
        return said == 1
                && role != null
                && !role.isBlank()
                && (percent == null || percent >= 1 && percent < WHOLE)
                && (workingDaysBefore == null || inDays && workingDaysBefore >= 0)
                && (workingDaysAfter == null || inDays && workingDaysAfter >= 1)
                && (minutesAfter == null || minutesAfter >= 0)
                && (at != null || percent != null && !inDays || minutesAfter != null);
    }
}
