package tw.servicequality.complaint.open311;

import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_ARGUMENT_INVALID;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which requests are asked for; numbers override all else. Without dates the last 90 days, and never more than those. */
record RequestQuery(List<String> numbers, List<String> services, Instant from, Instant until, Optional<String> status) {

    private static final Duration SPAN = Duration.ofDays(90);
    private static final int MOST = 1_000;

    static RequestQuery read(String numbers, String services, String start, String end, String status, Instant now) {
        var until = instant("end_date", end);
        var from = instant("start_date", start);
        var last = until.orElseGet(() -> from.map(it -> it.plus(SPAN)).orElse(now.plusSeconds(1)));
        var first = from.orElseGet(() -> last.minus(SPAN));
        if (first.isAfter(last) || Duration.between(first, last).compareTo(SPAN) > 0) {
            throw OPEN311_ARGUMENT_INVALID.because("start_date and end_date may not span more than 90 days");
        }
        return new RequestQuery(list(numbers), list(services), first, last, status(status));
    }

    private static Optional<Instant> instant(String name, String text) {
        try {
            var read = Optional.ofNullable(text).filter(it -> !it.isBlank()).map(it -> OffsetDateTime.parse(
                            it.strip().replace(' ', '+'))
                    .toInstant());
            if (read.filter(RequestQuery::isForeign).isPresent()) {
                throw OPEN311_ARGUMENT_INVALID.because(name + " lies too far away");
            }
            return read;
        } catch (DateTimeParseException noDate) {
            throw OPEN311_ARGUMENT_INVALID.because(name + " must use w3 format, eg 2010-01-01T00:00:00Z");
        }
    }

    private static boolean isForeign(Instant instant) {
        return instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.parse("2200-01-01T00:00:00Z"));
    }

    /** Both together are as good as none. */
    private static Optional<String> status(String text) {
        var asked = list(text);
        if (!List.of("open", "closed").containsAll(asked)) {
            throw OPEN311_ARGUMENT_INVALID.because("status is open or closed");
        }
        return asked.stream().distinct().count() == 1 ? Optional.of(asked.getFirst()) : Optional.empty();
    }

    private static List<String> list(String text) {
        var items = Optional.ofNullable(text).stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (items.size() > MOST || items.stream().anyMatch(item -> item.indexOf('\0') >= 0)) {
            throw OPEN311_ARGUMENT_INVALID.because("at most " + MOST + " values");
        }
        return items;
    }
}
