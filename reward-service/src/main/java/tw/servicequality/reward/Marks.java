package tw.servicequality.reward;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.problem.HttpProblem;

/** What stands in a cursor that is neither text nor number: INVALID_INPUT for what we did not make. */
public final class Marks {

    private static final UUID FIRST = new UUID(0, 0);

    private Marks() {}

    /** The id at this place, or the first of all. */
    public static UUID id(Cursor cursor, int place) {
        return cursor.isFirst() ? FIRST : Reference.read(cursor.text(place, "")).orElseThrow(Marks::invalid);
    }

    /** The day at this place, or the given one for the first page. */
    public static LocalDate day(Cursor cursor, int place, LocalDate start) {
        try {
            return cursor.isFirst() ? start : LocalDate.parse(cursor.text(place, ""));
        } catch (DateTimeParseException foreign) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return HttpProblem.INVALID_INPUT.because("cursor 不是由本服務提供").at("?cursor");
    }
}
