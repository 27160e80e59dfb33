package tw.servicequality.complaint.notice;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about notices. Codes are append-only. */
public enum NoticeProblem implements Problem {
    NOTICE_NOT_FOUND(404, "查無此通知"),
    NOTICE_MOVE_REFUSED(409, "通知目前的狀態不允許這項操作");

    private final int status;
    private final String title;

    NoticeProblem(int status, String title) {
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
