package tw.servicequality.platform.problem;

import java.sql.SQLException;

/** What a failure of the database means to the one who asked. */
final class Databases {

    private Databases() {}

    /** 23505 is a unique key met twice; class 08, 53 and 57 say that the database cannot serve now; 22021 is a text with NUL. */
    static HttpProblem problemOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return problemOf(sql.getSQLState());
            }
        }
        return HttpProblem.INTERNAL_ERROR;
    }

    private static HttpProblem problemOf(String state) {
        if (state == null) {
            return HttpProblem.SERVICE_UNAVAILABLE;
        }
        if (state.equals("23505") || state.startsWith("40")) {
            return HttpProblem.CONFLICT;
        }
        if (state.equals("22021")) {
            return HttpProblem.INVALID_INPUT;
        }
        var unavailable = state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
        return unavailable ? HttpProblem.SERVICE_UNAVAILABLE : HttpProblem.INTERNAL_ERROR;
    }
}
