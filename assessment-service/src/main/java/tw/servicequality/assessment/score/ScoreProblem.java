package tw.servicequality.assessment.score;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about scores. */
public enum ScoreProblem implements Problem {
    CRITERION_UNKNOWN(422, "評分表沒有這一項"),
    CRITERION_REPEATED(422, "同一項重複評分"),
    POINTS_NOT_ADMITTED(422, "分數不在評分表的級距內"),
    EVIDENCE_UNKNOWN(422, "查無這筆佐證資料"),
    SCORE_CONFLICT(412, "此項已由其他裝置或人員評分"),
    SCORE_DRAFT_NOT_FOUND(404, "查無保留的評分");

    private final int status;
    private final String title;

    ScoreProblem(int status, String title) {
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
