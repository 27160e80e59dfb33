package tw.servicequality.complaint.petitioner;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about a petitioner's data. Codes are append-only. */
public enum PetitionerProblem implements Problem {
    PETITIONER_ERASED(410, "陳情人之個人資料已刪除");

    private final int status;
    private final String title;

    PetitionerProblem(int status, String title) {
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
