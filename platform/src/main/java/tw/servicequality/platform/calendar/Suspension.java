package tw.servicequality.platform.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** A stretch of days, both ends included, that a running period does not count; why and article are in Chinese. */
public record Suspension(LocalDate from, LocalDate to, String why, String article) {

    public Suspension {
        Objects.requireNonNull(why);
        Objects.requireNonNull(article);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
