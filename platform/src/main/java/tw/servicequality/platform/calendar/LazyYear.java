package tw.servicequality.platform.calendar;

import java.util.function.Supplier;

/** A year, read when first asked for and then shared by every calendar that contains this version. */
final class LazyYear {
    private final CalendarVersion version;
    private final Supplier<OfficeYear> reading;
    private volatile OfficeYear read;

    /** From the version's file. */
    LazyYear(CalendarVersion version) {
        this(version, () -> CalendarFiles.year(version));
    }

    LazyYear(CalendarVersion version, Supplier<OfficeYear> reading) {
        this.version = version;
        this.reading = reading;
    }

    CalendarVersion version() {
        return version;
    }

    OfficeYear get() {
        OfficeYear year = read;
        return year == null ? readOnce() : year;
    }

    private synchronized OfficeYear readOnce() {
        if (read == null) {
            read = reading.get();
        }
        return read;
    }
}
