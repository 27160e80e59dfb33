package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import tw.servicequality.platform.calendar.Closures;

/** 停止上班 that a deadline rests on, all together. A value, not a bare list, for the reason given at {@link DeadlineSteps}. */
record KnownClosures(@JsonValue List<KnownClosure> declared) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    KnownClosures {
        declared = List.copyOf(declared);
    }

    static KnownClosures within(Closures closures, LocalDate from, LocalDate to) {
        return new KnownClosures(closures.declared().stream()
                .filter(closure ->
                        !closure.date().isBefore(from) && !closure.date().isAfter(to))
                .map(KnownClosure::of)
                .toList());
    }

    Closures closures() {
        return Closures.of(declared.stream().map(KnownClosure::closure).toList());
    }
}
