package tw.servicequality.assessment.evidence;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about evidence. Codes are append-only. */
enum EvidenceProblem implements Problem {
    EVIDENCE_FILE_NOT_FOUND(404, "查無此佐證檔案"),
    EVIDENCE_FILE_NOT_SCANNED(409, "佐證檔案尚未完成惡意程式掃描"),
    EVIDENCE_FILE_INFECTED(409, "佐證檔案含有惡意程式，不予提供"),
    EVIDENCE_FILE_MOVE_REFUSED(409, "佐證檔案目前的狀態不允許這項操作"),
    EVIDENCE_FILE_TOO_LARGE(413, "佐證檔案過大"),
    EVIDENCE_FILE_TYPE_REFUSED(415, "不受理此種檔案"),
    EVIDENCE_AGENCY_UNKNOWN(404, "查無此機關");

    private final int status;
    private final String title;

    EvidenceProblem(int status, String title) {
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
