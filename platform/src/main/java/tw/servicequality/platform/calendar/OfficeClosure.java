package tw.servicequality.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** 停止上班: the offices of a region (or of one body, by its code) closed on a day by a declaration made at that instant. */
public record OfficeClosure(
        String id, String region, LocalDate date, ClosureExtent extent, Instant declaredAt, String reason) {

    public OfficeClosure {
        Objects.requireNonNull(date);
        Objects.requireNonNull(extent);
        Objects.requireNonNull(declaredAt);
        Objects.requireNonNull(reason);
        if (id.isBlank() || region.isBlank()) {
            throw new IllegalArgumentException("a closure needs an id and a region");
        }
    }
}
