package tw.servicequality.complaint.attachment;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about attachments. Codes are append-only. */
enum AttachmentProblem implements Problem {
    ATTACHMENT_NOT_FOUND(404, "查無此附件"),
    ATTACHMENT_REFUSED(409, "案件目前的狀態不受理附件"),
    ATTACHMENT_NOT_SCANNED(409, "附件尚未完成惡意程式掃描"),
    ATTACHMENT_INFECTED(409, "附件含有惡意程式，不予提供"),
    ATTACHMENT_MOVE_REFUSED(409, "附件目前的狀態不允許這項操作"),
    ATTACHMENT_ERASED(410, "附件已隨個人資料刪除"),
    ATTACHMENT_TOO_LARGE(413, "附件過大"),
    ATTACHMENT_TYPE_REFUSED(415, "不受理此種檔案"),
    TOO_MANY_ATTACHMENTS(422, "附件已達件數上限");

    private final int status;
    private final String title;

    AttachmentProblem(int status, String title) {
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
