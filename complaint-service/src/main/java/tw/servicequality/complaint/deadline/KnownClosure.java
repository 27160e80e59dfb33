package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.OfficeClosure;

/** 停止上班 that a deadline rests on. Kept with the deadline: news of a closure may arrive after the case, whenever it was declared. */
record KnownClosure(
        String closureId, String region, LocalDate closedOn, ClosureExtent extent, Instant declaredAt, String reason) {

    static KnownClosure of(OfficeClosure closure) {
        return new KnownClosure(
                closure.id(),
                closure.region(),
                closure.date(),
                closure.extent(),
                closure.declaredAt(),
                closure.reason());
    }

    OfficeClosure closure() {
        return new OfficeClosure(closureId, region, closedOn, extent, declaredAt, reason);
    }
}
