package tw.servicequality.complaint.disposal;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about what an agency need not keep. Codes are append-only. */
enum DisposalProblem implements Problem {
    DISPOSAL_NOT_FOUND(404, "查無此機關之保存資料"),
    DISPOSAL_RUN_NOT_FOUND(404, "查無此銷毀作業"),
    DISPOSAL_UNDER_WAY(409, "本機關已有銷毀作業進行中");

    private final int status;
    private final String title;

    DisposalProblem(int status, String title) {
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
