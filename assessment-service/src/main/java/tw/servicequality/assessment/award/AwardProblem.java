package tw.servicequality.assessment.award;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about award entries. Codes are append-only. */
enum AwardProblem implements Problem {
    AWARD_ENTRY_NOT_FOUND(404, "查無此參獎案"),
    AWARD_ENTRY_EXISTS(409, "該機關當年度已參選此獎項"),
    AWARD_ENTRY_MOVE_REFUSED(409, "參獎案目前的階段不允許這項操作"),
    AWARD_ENTRY_AGENCY_NOT_ADMITTED(404, "僅得為本機關報名，或推薦所屬機關");

    private final int status;
    private final String title;

    AwardProblem(int status, String title) {
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
