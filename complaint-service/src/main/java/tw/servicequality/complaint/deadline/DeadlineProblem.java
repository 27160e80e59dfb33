package tw.servicequality.complaint.deadline;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about deadlines. Codes are append-only. */
public enum DeadlineProblem implements Problem {
    DEADLINE_NOT_FOUND(404, "查無此期限"),
    DEADLINE_RULE_MISSING(503, "尚無適用於該日的期限規則"),
    DEADLINE_MOVE_REFUSED(409, "期限目前的狀態不允許這項操作"),
    DEADLINE_RULE_NOT_FOUND(404, "查無此期限規則"),
    DEADLINE_RULE_REFUSED(422, "期限規則不符規定"),
    EXTENSION_NOT_ALLOWED(422, "不得展期或超過展期上限");

    private final int status;
    private final String title;

    DeadlineProblem(int status, String title) {
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
