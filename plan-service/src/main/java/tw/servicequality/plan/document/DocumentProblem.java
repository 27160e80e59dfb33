package tw.servicequality.plan.document;

import tw.servicequality.platform.problem.Problem;

/** How a document is refused. */
enum DocumentProblem implements Problem {
    PLAN_DOCUMENT_INVALID(422, "計畫文件內容不符格式");

    private final int status;
    private final String title;

    DocumentProblem(int status, String title) {
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
