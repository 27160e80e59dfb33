package tw.servicequality.platform.calendar;

/** The id names no calendar that is held. */
public class CalendarVersionUnknown extends RuntimeException {
    public CalendarVersionUnknown(String id) {
        super("no office calendar has the id " + id);
    }
}
