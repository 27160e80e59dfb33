package tw.servicequality.assessment.print;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about documents of results. Codes are append-only. */
enum PrintProblem implements Problem {
    SUMMARY_NOT_COMPLETE(409, "尚有考核未定案，無法產製統計表");

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
