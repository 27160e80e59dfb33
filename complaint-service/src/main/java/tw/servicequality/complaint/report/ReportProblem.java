package tw.servicequality.complaint.report;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about reports. Codes are append-only. */
enum ReportProblem implements Problem {
    COMPLAINT_REPORT_NOT_FOUND(404, "查無此統計報告"),
    COMPLAINT_REPORT_PERIOD_NOT_OVER(422, "統計期間尚未結束"),
    COMPLAINT_REPORT_SIGNED(409, "統計報告已簽核，不得變更"),
    COMPLAINT_REPORT_NOT_COMPLETE(409, "尚無改進建議，不得簽核");

    private final int status;
    private final String title;

    ReportProblem(int status, String title) {
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
