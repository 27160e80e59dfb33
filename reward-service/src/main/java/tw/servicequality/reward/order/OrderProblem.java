package tw.servicequality.reward.order;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about orders. Codes are append-only. */
public enum OrderProblem implements Problem {
    REWARD_ORDER_NOT_FOUND(404, "查無獎懲令"),
    ORDER_NUMBER_TAKEN(409, "文號已使用"),
    ORDER_DATE_UNSOUND(422, "發布日期不得在今日之後，亦不得早於開案"),
    GRANT_NOT_STANDING(422, "所列獎勵不在此令，或已撤銷");

    private final int status;
    private final String title;

    OrderProblem(int status, String title) {
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
