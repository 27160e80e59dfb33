package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.calendar.Suspension;
import tw.servicequality.platform.time.Taipei;

/**
 * What a deadline follows from besides rule and calendar: when it started, when the case as a whole began (the cap runs from
 * there, whoever has the case now), how it is handled, and what suspended and extended it.
 */
public record DeadlineFacts(
        Instant startedAt, Instant caseStartedAt, Handling handling, List<Pause> pauses, List<Integer> extensions) {

    /** 補陳期間: from the request until what was asked for came in, or until the petitioner's time was up. */
    public record Pause(Instant from, Instant to) {

        @JsonIgnore
        boolean isOpen() {
            return to == null;
        }

        private LocalDate firstDay() {
            return Taipei.on(from);
        }

        /** A petitioner's time that is up at midnight takes nothing from the day that begins then. */
        private LocalDate lastDay() {
            return Taipei.on(to.minusNanos(1));
        }
    }

    public DeadlineFacts {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    static DeadlineFacts started(Instant at, Instant caseStartedAt, Handling handling) {
        return new DeadlineFacts(at, caseStartedAt, handling, List.of(), List.of());
    }

    @JsonIgnore
    LocalDate startedOn() {
        return LocalDate.ofInstant(startedAt, Taipei.ZONE);
    }

    @JsonIgnore
    LocalDate caseStartedOn() {
        return LocalDate.ofInstant(caseStartedAt, Taipei.ZONE);
    }

    @JsonIgnore
    boolean isPaused() {
        return pauses.stream().anyMatch(Pause::isOpen);
    }

    /** The end moved by each pause that began before it; an open one moves nothing before it has ended. */
    Instant endAfterPauses(Instant end) {
        var moved = end;
        for (var pause : pauses) {
            var concerns = !pause.isOpen()
                    && !pause.from().isBefore(startedAt)
                    && pause.from().isBefore(moved);
            moved = concerns ? moved.plus(Duration.between(pause.from(), pause.to())) : moved;
        }
        return moved;
    }

    /** The pauses in days: the day of the request and the day of its answer belong to them. */
    List<Suspension> suspensions() {
        return pauses.stream()
                .filter(pause -> !pause.isOpen() && !pause.lastDay().isBefore(pause.firstDay()))
                .map(pause -> new Suspension(pause.firstDay(), pause.lastDay(), "等候補陳，不計入", "行政程序法第171條第2項"))
                .toList();
    }

    int extended() {
        return extensions.stream().mapToInt(Integer::intValue).sum();
    }

    DeadlineFacts pausedAt(Instant at) {
        return withPauses(plus(pauses, new Pause(at, null)));
    }

    DeadlineFacts resumedAt(Instant at) {
        return withPauses(pauses.stream()
                .map(pause -> pause.isOpen() ? new Pause(pause.from(), at) : pause)
                .toList());
    }

    DeadlineFacts extendedBy(int amount) {
        return new DeadlineFacts(startedAt, caseStartedAt, handling, pauses, plus(extensions, amount));
    }

    DeadlineFacts handledAs(Handling other) {
        return new DeadlineFacts(startedAt, caseStartedAt, other, pauses, extensions);
    }

    /** From where on the case is watched for closures: its own start or the start of the whole, whichever is earlier. */
    @JsonIgnore
    LocalDate earliestDay() {
        return Optional.of(startedOn())
                .filter(day -> day.isBefore(caseStartedOn()))
                .orElse(caseStartedOn());
    }

    DeadlineFacts withPauses(List<Pause> other) {
        return new DeadlineFacts(startedAt, caseStartedAt, handling, other, extensions);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
