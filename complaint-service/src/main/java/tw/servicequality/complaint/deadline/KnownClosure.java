package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeClosure;

/** 停止上班 that a deadline rests on. Kept with the deadline: news of a closure may arrive after the case, whenever it was declared. */
record KnownClosure(
        String closureId, String region, LocalDate closedOn, ClosureExtent extent, Instant declaredAt, String reason) {

    static List<KnownClosure> within(Closures closures, LocalDate from, LocalDate to) {
        return closures.declared().stream()
                .filter(closure ->
                        !closure.date().isBefore(from) && !closure.date().isAfter(to))
                .map(KnownClosure::of)
                .toList();
    }

    static Closures all(List<KnownClosure> known) {
        return Closures.of(known.stream().map(KnownClosure::closure).toList());
    }

    private static KnownClosure of(OfficeClosure closure) {
        return new KnownClosure(
                closure.id(),
                closure.region(),
                closure.date(),
                closure.extent(),
                closure.declaredAt(),
                closure.reason());
    }

    private OfficeClosure closure() {
        return new OfficeClosure(closureId, region, closedOn, extent, declaredAt, reason);
    }
}
