package tw.servicequality.assessment.scoresheet;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about score sheets. */
enum ScoreSheetProblem implements Problem {
    SCORE_SHEET_NOT_FOUND(404, "查無評分表"),
    SCORE_SHEET_INCONSISTENT(422, "評分表的配分或級距不相符"),
    SCORE_SHEET_PUBLISHED(409, "評分表已發布，不得再變更"),
    SCORE_SHEET_NOT_PUBLISHED(409, "評分表尚未發布");

    private final int status;
    private final String title;

    ScoreSheetProblem(int status, String title) {
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
