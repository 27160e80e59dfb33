package tw.servicequality.platform.http;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

/** The sort key of the last item a client has seen, opaque to him. */
public record Cursor(List<String> parts) {

    private static final char SEPARATOR = '\u001f';
    /** The last that we write with four digits; the database knows no year much later. */
    private static final int LAST_YEAR = 9999;

    private static final UUID FIRST_ID = new UUID(0, 0);

    public static Cursor of(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /** Reads what a client sent back: empty for the first page, INVALID_INPUT for what we did not make. */
    public static Cursor read(String text) {
        if (text == null || text.isEmpty()) {
            return new Cursor(List.of());
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(decoded.split(String.valueOf(SEPARATOR), -1)));
        } catch (IllegalArgumentException foreign) {
            throw notOurs();
        }
    }

    /** The refusal of a cursor that we did not make, for who knows more of his key than its shape: INVALID_INPUT. */
    public static ProblemException notOurs() {
        return HttpProblem.INVALID_INPUT.because("cursor 不是由本服務提供").at("?cursor");
    }

    public boolean isFirst() {
        return parts.isEmpty();
    }

    /** The part at this place, or the given start for the first page. */
    public String text(int place, String start) {
        if (isFirst()) {
            return start;
        }
        if (place >= parts.size()) {
            throw notOurs();
        }
        return parts.get(place);
    }

    /** The single number of the key, or 0 for the first page. */
    public long number(int place) {
        try {
            return Long.parseLong(text(place, "0"));
        } catch (NumberFormatException foreign) {
            throw notOurs();
        }
    }

    /** The day at this place, or the given one for the first page. */
    public LocalDate day(int place, LocalDate start) {
        if (isFirst()) {
            return start;
        }
        try {
            var day = LocalDate.parse(text(place, ""));
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw notOurs();
            }
            return day;
        } catch (DateTimeParseException foreign) {
            throw notOurs();
        }
    }

    /** The id at this place, or one before all others for the first page. */
    public UUID id(int place) {
        try {
            return isFirst() ? FIRST_ID : UUID.fromString(text(place, ""));
        } catch (IllegalArgumentException foreign) {
            throw notOurs();
        }
    }

    String text() {
        var joined = parts.stream().collect(Collectors.joining(String.valueOf(SEPARATOR)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
