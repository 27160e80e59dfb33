package tw.servicequality.assessment.ranking;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about rankings. */
enum RankingProblem implements Problem {
    ROUND_NOT_COMPLETE(409, "尚有考核未定案，無法排名");

    private final int status;
    private final String title;

    RankingProblem(int status, String title) {
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
