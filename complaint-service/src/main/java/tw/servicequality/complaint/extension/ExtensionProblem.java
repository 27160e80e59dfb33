package tw.servicequality.complaint.extension;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about extensions. Codes are append-only. */
public enum ExtensionProblem implements Problem {
    EXTENSION_NOT_FOUND(404, "查無此展期申請"),
    EXTENSION_PENDING(409, "已有展期申請在核定或通知中"),
    EXTENSION_MOVE_REFUSED(409, "展期申請目前的狀態不允許這項操作"),
    EXTENSION_TOO_LATE(409, "期限已屆滿，不得展期");

    private final int status;
    private final String title;

    ExtensionProblem(int status, String title) {
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
