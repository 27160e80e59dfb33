package tw.servicequality.complaint.faq;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about frequently asked questions. Codes are append-only. */
enum FaqProblem implements Problem {
    FAQ_NOT_FOUND(404, "查無此常見問答"),
    FAQ_MOVE_REFUSED(409, "常見問答目前的狀態不允許這項操作"),
    FAQ_SOURCE_REFUSED(422, "僅得以本機關已結案且非保密之案件為來源"),
    FAQ_HOLDS_PERSONAL_DATA(422, "內容含有陳情人之個人資料");

    private final int status;
    private final String title;

    FaqProblem(int status, String title) {
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
