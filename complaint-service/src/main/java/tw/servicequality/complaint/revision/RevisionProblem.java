package tw.servicequality.complaint.revision;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about revisions. Codes are append-only. */
enum RevisionProblem implements Problem {
    REVISION_NOT_FOUND(404, "查無此期限重算作業"),
    REVISION_MOVE_REFUSED(409, "重算作業目前的狀態不允許這項操作");

    private final int status;
    private final String title;

    RevisionProblem(int status, String title) {
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
