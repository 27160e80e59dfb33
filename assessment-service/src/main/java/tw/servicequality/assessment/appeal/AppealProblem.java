package tw.servicequality.assessment.appeal;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about appeals. */
enum AppealProblem implements Problem {
    APPEAL_NOT_FOUND(404, "查無申復"),
    APPEAL_PERIOD_OVER(409, "申復期間已過"),
    APPEAL_PENDING(409, "已有申復尚未處理完畢"),
    APPEAL_MOVE_REFUSED(409, "申復目前的狀態不允許這項操作"),
    APPEAL_NOT_UPHELD(409, "申復未經認定有理由，不得據以更正"),
    APPEAL_CRITERION_UNKNOWN(422, "評分表沒有申復的這一項");

    private final int status;
    private final String title;

    AppealProblem(int status, String title) {
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
