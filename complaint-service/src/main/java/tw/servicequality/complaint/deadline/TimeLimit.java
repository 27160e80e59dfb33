package tw.servicequality.complaint.deadline;

import java.time.LocalDate;
import tw.servicequality.platform.calendar.DayCount;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 期間: so many days of a kind after the day of the event, what becomes of a last day off, and the article that says so. */
record TimeLimit(int days, DayType dayType, Roll roll, String text, String article) {

    enum DayType {
        WORKING,
        CALENDAR
    }

    DayCount from(LocalDate event, WorkingDays workingDays) {
        return switch (dayType) {
            case WORKING -> workingDays.plusWorkingDays(event, days);
            case CALENDAR -> workingDays.plusCalendarDays(event, days, roll);
        };
    }

    /** Working days end on a working day by themselves, so a roll would promise what never happens. */
    boolean isSound() {
        return days >= 1
                && dayType != null
                && roll != null
                && (dayType == DayType.CALENDAR || roll == Roll.NONE)
                && isSaid(text)
                && isSaid(article);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
