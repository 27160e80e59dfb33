package tw.servicequality.plan.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tw.servicequality.platform.problem.HttpProblem;

/** What a list of obligations is narrowed to. */
record ObligationFilter(
        Optional<String> agency,
        Optional<UUID> plan,
        Optional<String> unit,
        Optional<ObligationStatus> status,
        Optional<LocalDate> dueBefore,
        boolean open) {

    /** Reads what was asked; null or empty means everything, INVALID_INPUT what cannot be meant. */
    static ObligationFilter of(String agency, String plan, String unit, String status, String dueBefore, String open) {
        return new ObligationFilter(
                given(agency),
                given(plan).map(text -> read("plan", text, UUID::fromString)),
                given(unit),
                given(status).map(text -> read("status", text, ObligationStatus::valueOf)),
                given(dueBefore).map(text -> read("dueBefore", text, LocalDate::parse)),
                given(open)
                        .map(text -> read("open", text, ObligationFilter::truth))
                        .orElse(false));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isEmpty());
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <T> T read(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException neither) {
            throw HttpProblem.INVALID_INPUT.because(name + " 不正確").at("?" + name);
        }
    }
}
