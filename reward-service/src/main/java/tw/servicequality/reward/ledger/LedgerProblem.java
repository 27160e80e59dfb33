package tw.servicequality.reward.ledger;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about ledgers. Codes are append-only. */
enum LedgerProblem implements Problem {
    REWARD_LEDGER_NOT_FOUND(404, "查無獎懲紀錄");

    private final int status;
    private final String title;

    LedgerProblem(int status, String title) {
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
