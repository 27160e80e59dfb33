package tw.servicequality.reward.ruleset;

import tw.servicequality.platform.problem.Problem;

/** What can be refused of rule sets. */
public enum RuleSetProblem implements Problem {
    AGENCY_NOT_FOUND(404, "查無機關"),
    REWARD_RULE_SET_NOT_FOUND(404, "查無獎勵規定"),
    REWARD_RULE_SET_ALREADY_EXISTS(409, "相同的獎勵規定已存在"),
    REWARD_RULE_SET_IMMUTABLE(409, "獎勵規定已發布，不得變更"),
    REWARD_RULES_INVALID(422, "獎勵規定不成立");

    private final int status;
    private final String title;

    RuleSetProblem(int status, String title) {
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
