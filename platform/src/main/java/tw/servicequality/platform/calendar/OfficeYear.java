package tw.servicequality.platform.calendar;

import java.time.LocalDate;

/** The days of one version of one year in arrays: asking for a day is an index, counting a stretch is a subtraction. */
final class OfficeYear {
    private final OfficeDay[] days;
    private final String[] labels;
    private final short[] workingUpTo;

    OfficeYear(OfficeDay[] days) {
        this.days = days;
        this.labels = new String[days.length];
        this.workingUpTo = new short[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            labels[i] = days[i].label();
            workingUpTo[i + 1] = (short) (workingUpTo[i] + (days[i].working() ? 1 : 0));
        }
    }

    OfficeDay day(LocalDate date) {
        return day(date.getDayOfYear());
    }

    OfficeDay day(int dayOfYear) {
        return days[dayOfYear - 1];
    }

    String label(int dayOfYear) {
        return labels[dayOfYear - 1];
    }

    int length() {
        return days.length;
    }

    /** Working days among the first {@code dayOfYear} days. */
    int workingUpTo(int dayOfYear) {
        return workingUpTo[dayOfYear];
    }
}
