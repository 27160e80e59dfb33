package tw.servicequality.plan.publication;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about publications. Codes are append-only. */
enum PublicationProblem implements Problem {
    PUBLICATION_NOT_FOUND(404, "查無此成果公開"),
    PUBLICATION_PLAN_NOT_PUBLIC(409, "計畫尚未公布，不得公開成果"),
    PUBLICATION_ALREADY_WITHDRAWN(409, "成果已撤下"),
    PUBLICATION_WITHDRAWN(410, "成果已撤下，理由見公開紀錄");

    private final int status;
    private final String title;

    PublicationProblem(int status, String title) {
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
