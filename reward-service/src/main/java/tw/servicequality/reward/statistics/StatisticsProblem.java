package tw.servicequality.reward.statistics;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about statistics. Codes are append-only. */
enum StatisticsProblem implements Problem {
    STATISTICS_AGENCY_NOT_FOUND(404, "查無機關");

    private final int status;
    private final String title;

    StatisticsProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
