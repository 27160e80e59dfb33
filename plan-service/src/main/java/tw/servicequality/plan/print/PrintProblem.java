package tw.servicequality.plan.print;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about printing. Codes are append-only. */
enum PrintProblem implements Problem {
    PRINT_FORM_NOT_FOUND(404, "查無此文件格式");

    private final int status;
    private final String title;

    PrintProblem(int status, String title) {
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
