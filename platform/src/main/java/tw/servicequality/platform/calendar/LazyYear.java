package tw.servicequality.platform.calendar;

/** A year's file, read when first asked for and then shared by every calendar that contains this version. */
final class LazyYear {
    private final CalendarVersion version;
    private volatile OfficeYear read;

    LazyYear(CalendarVersion version) {
        this.version = version;
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
            read = CalendarFiles.year(version);
        }
        return read;
    }
}
