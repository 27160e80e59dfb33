package tw.servicequality.complaint.casefile;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about a case. Codes are append-only. */
public enum ComplaintProblem implements Problem {
    COMPLAINT_NOT_FOUND(404, "查無此陳情案件"),
    COMPLAINT_MOVE_REFUSED(409, "案件目前的狀態不允許這項操作"),
    AGENCY_UNKNOWN(422, "查無此機關"),
    UNIT_UNKNOWN(422, "查無此單位"),
    REASONS_REQUIRED(422, "認無理由者，應說明其意旨（行政程序法第171條）"),
    EARLIER_CASES_REQUIRED(422, "以同一事由已明確答復為由者，應指明前案（行政程序法第173條第2款）"),
    APPROVAL_LEVEL_TOO_LOW(403, "核定層級不足，應陳送上一級核定"),
    CHANNEL_UNKNOWN(422, "機關未開放此受理管道"),
    MERGE_REFUSED(422, "不得併入此案"),
    LEADS_OTHERS(409, "有他案併入本案"),
    TRANSFER_REFUSED(422, "不得移轉至此機關"),
    CONTACT_REQUIRED(422, "應具真實姓名及至少一種聯絡方式，或表明匿名");

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
