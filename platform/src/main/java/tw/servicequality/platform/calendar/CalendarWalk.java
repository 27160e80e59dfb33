package tw.servicequality.platform.calendar;

import java.time.LocalDate;

/** Goes through a calendar day by day by index: no date is computed, which is what makes an explanation cheap. */
final class CalendarWalk {
    private final OfficeCalendar calendar;
    private OfficeYear year;
    private int yearNumber;
    private int dayOfYear;

    CalendarWalk(OfficeCalendar calendar, LocalDate start) {
        this.calendar = calendar;
        enter(start.getYear());
        this.dayOfYear = start.getDayOfYear();
    }

    OfficeDay day() {
        return year.day(dayOfYear);
    }

    String label() {
        return year.label(dayOfYear);
    }

    void forward() {
        if (dayOfYear == year.length()) {
            enter(yearNumber + 1);
            dayOfYear = 0;
        }
        dayOfYear++;
    }

    void back() {
        if (dayOfYear == 1) {
            enter(yearNumber - 1);
            dayOfYear = year.length() + 1;
        }
        dayOfYear--;
    }

    private void enter(int number) {
        year = calendar.year(number);
        yearNumber = number;
    }
}
