package tw.servicequality.reward.penalty;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about penalties. Codes are append-only. */
enum PenaltyProblem implements Problem {
    PENALTY_NOT_FOUND(404, "查無懲處"),
    PENALTY_AGENCY_NOT_FOUND(404, "查無機關"),
    PENALTY_ALREADY_RECORDED(409, "此令對此人之懲處已登載"),
    PENALTY_ALREADY_REVOKED(409, "懲處已撤銷"),
    PENALTY_DATE_UNSOUND(422, "發布日期不得在今日之後");

    private final int status;
    private final String title;

    PenaltyProblem(int status, String title) {
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
