package tw.servicequality.assessment.scoresheet;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about score sheets. */
enum ScoreSheetProblem implements Problem {
    SCORE_SHEET_NOT_FOUND(404, "查無評分表"),
    SCORE_SHEET_INCONSISTENT(422, "評分表的配分或級距不相符"),
    SCORE_SHEET_PUBLISHED(409, "評分表已發布，不得再變更"),
    SCORE_SHEET_NOT_PUBLISHED(409, "評分表尚未發布"),
    SCORE_SHEET_INCOMPLETE(422, "評分表尚有原文未載之處，不得發布"),
    SCORE_SHEET_SUPERSEDED(409, "評分表已由較新版次取代"),
    SCORE_SHEET_OF_OTHER_YEAR(422, "年度與草案不同"),
    SCORE_SHEET_NOT_TABULAR(409, "評分表的層次無法以試算表表示"),
    SCORE_TABLE_INVALID(422, "評分表格內容不符"),
    SCORE_FILE_UNREADABLE(422, "檔案不是可讀的 ODS 或 XLSX"),
    SCORE_FILE_TOO_LARGE(422, "檔案解開後過大");

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
