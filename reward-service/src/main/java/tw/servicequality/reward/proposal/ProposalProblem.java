package tw.servicequality.reward.proposal;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about proposals. Codes are append-only. */
public enum ProposalProblem implements Problem {
    REWARD_PROPOSAL_NOT_FOUND(404, "查無敘獎建議");

    private final int status;
    private final String title;

    ProposalProblem(int status, String title) {
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
