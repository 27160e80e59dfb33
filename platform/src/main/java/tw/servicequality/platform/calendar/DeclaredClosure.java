package tw.servicequality.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A closure and when it was withdrawn, if it was. */
public record DeclaredClosure(OfficeClosure closure, Optional<Instant> withdrawnAt) {

    /** Of one of these days, both included, declared and not withdrawn at that instant. */
    public boolean isKnown(LocalDate from, LocalDate to, Instant at) {
        return !closure.date().isBefore(from)
                && !closure.date().isAfter(to)
                && !closure.declaredAt().isAfter(at)
                && withdrawnAt.filter(withdrawn -> !withdrawn.isAfter(at)).isEmpty();
    }
}
