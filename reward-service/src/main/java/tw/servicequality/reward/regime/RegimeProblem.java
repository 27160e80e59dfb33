package tw.servicequality.reward.regime;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about personnel systems. Codes are append-only. */
enum RegimeProblem implements Problem {
    REGIME_AGENCY_NOT_FOUND(404, "查無機關"),
    REGIME_UNKNOWN(422, "無此人事制度"),
    REGIME_NOT_ASSIGNED(409, "機關之人事制度尚未登記"),
    REGIME_ALREADY_ASSIGNED(409, "該日之人事制度已登記");

    private final int status;
    private final String title;

    RegimeProblem(int status, String title) {
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
