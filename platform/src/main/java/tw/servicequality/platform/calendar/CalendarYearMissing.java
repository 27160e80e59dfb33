package tw.servicequality.platform.calendar;

/** No office calendar is held for the year, so no honest day can be given. */
public class CalendarYearMissing extends RuntimeException {
    private final int year;

    public CalendarYearMissing(int year) {
        super("no office calendar is held for the year " + year);
        this.year = year;
    }

    /** In the western calendar. */
    public int year() {
        return year;
    }
}
