package tw.servicequality.platform.http;

import tw.servicequality.platform.problem.HttpProblem;

/** How many items a page holds: 50 unless asked otherwise, 1 to 200. */
public final class Limit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    /** Refuses with INVALID_INPUT what is not a number from 1 to 200. */
    public static int of(String asked) {
        if (asked == null || asked.isEmpty()) {
            return USUAL;
        }
        try {
            var limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            throw invalid();
        }
        throw invalid();
    }

    private static RuntimeException invalid() {
        return HttpProblem.INVALID_INPUT.because("limit 須為 1 至 " + MOST).at("?limit");
    }
}
