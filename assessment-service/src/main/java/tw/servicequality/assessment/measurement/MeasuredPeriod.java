package tw.servicequality.assessment.measurement;

import static tw.servicequality.assessment.measurement.MeasurementProblem.MEASURED_PERIOD_INVALID;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tw.servicequality.platform.problem.HttpProblem;

/** A period that is asked for, both days included. */
record MeasuredPeriod(LocalDate from, LocalDate until) {

    private static final LocalDate EARLIEST = LocalDate.of(1912, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final int MOST_YEARS = 3;

    /** At most three years: MEASURED_PERIOD_INVALID. */
    static MeasuredPeriod of(String from, String until) {
        var first = day(from, EARLIEST, "?from");
        var last = day(until, LATEST, "?until");
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw MEASURED_PERIOD_INVALID.because(first + " 至 " + last).at("?until");
        }
        return new MeasuredPeriod(first, last);
    }

    static LocalDate first(String asked) {
        return day(asked, EARLIEST, "?from");
    }

    static LocalDate last(String asked) {
        return day(asked, LATEST, "?until");
    }

    private static LocalDate day(String asked, LocalDate usual, String place) {
        if (asked.isEmpty()) {
            return usual;
        }
        try {
            var day = LocalDate.parse(asked);
            return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        } catch (DateTimeParseException unreadable) {
            throw HttpProblem.INVALID_INPUT.because("日期須為 YYYY-MM-DD").at(place);
        }
    }
}
