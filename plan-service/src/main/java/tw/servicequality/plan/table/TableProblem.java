package tw.servicequality.plan.table;

import tw.servicequality.platform.problem.Problem;

/** How files are refused. */
public enum TableProblem implements Problem {
    PLAN_FILE_UNREADABLE(422, "檔案不是可讀的 ODS、XLSX、ODT 或 DOCX"),
    PLAN_FILE_TOO_LARGE(422, "檔案解開後過大"),
    PLAN_TABLE_INVALID(422, "計畫表格內容不符");

    private final int status;
    private final String title;

    TableProblem(int status, String title) {
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
