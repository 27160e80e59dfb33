package tw.servicequality.complaint.erasure;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about erasing a petitioner. Codes are append-only. */
enum ErasureProblem implements Problem {
    ERASURE_CASE_OPEN(409, "案件尚未辦結，不得刪除個人資料"),
    ERASURE_RETAINED(409, "法定保存期限未滿，不得刪除個人資料（個人資料保護法第11條第3項）"),
    ERASURE_NAMES_PETITIONER(422, "刪除理由不得含有陳情人之個人資料");

    private final int status;
    private final String title;

    ErasureProblem(int status, String title) {
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
