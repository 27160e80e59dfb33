package tw.servicequality.complaint.casefile;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about a case. Codes are append-only. */
public enum ComplaintProblem implements Problem {
    COMPLAINT_NOT_FOUND(404, "查無此陳情案件"),
    COMPLAINT_MOVE_REFUSED(409, "案件目前的狀態不允許這項操作"),
    AGENCY_UNKNOWN(422, "查無此機關"),
    UNIT_UNKNOWN(422, "查無此單位"),
    REASONS_REQUIRED(422, "認無理由者，應說明其意旨（行政程序法第171條）");

    private final int status;
    private final String title;

    ComplaintProblem(int status, String title) {
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
