package tw.servicequality.assessment.reconciliation;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about reconciling. */
enum ReconciliationProblem implements Problem {
    NOT_SCORED_BLIND(409, "本案非雙人獨立評分"),
    RECONCILIATION_NOT_REASONED(422, "兩人評分不同之項目，須敘明協調理由");

    private final int status;
    private final String title;

    ReconciliationProblem(int status, String title) {
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
