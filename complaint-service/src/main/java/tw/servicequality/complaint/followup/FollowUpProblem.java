package tw.servicequality.complaint.followup;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about second replies. Codes are append-only. */
enum FollowUpProblem implements Problem {
    FOLLOW_UP_NOT_FOUND(404, "本案無應二次答復之事由"),
    FOLLOW_UP_MOVE_REFUSED(409, "二次答復目前的狀態不允許這項操作"),
    OBJECTION_REFUSED(409, "案件尚未答復結案，不得對答復表示意見");

    private final int status;
    private final String title;

    FollowUpProblem(int status, String title) {
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
