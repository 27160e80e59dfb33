package tw.servicequality.platform.document;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about PDF. Codes are append-only. */
enum PdfProblem implements Problem {
    PDF_UNAVAILABLE(503, "目前無法產製 PDF，請改取 ODT");

    private final int status;
    private final String title;

    PdfProblem(int status, String title) {
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
