package tw.servicequality.reward.person;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about people. Codes are append-only. */
public enum PersonProblem implements Problem {
    PERSON_NOT_FOUND(404, "查無人員"),
    PERSON_NAME_DIFFERS(409, "人員編號已登記為另一姓名"),
    PERSON_CLAIMED(409, "此人員編號已由另一帳號登記"),
    PERSON_UNIDENTIFIED(409, "尚未登記本人之人員編號"),
    OWN_CASE(409, "涉及本人，應行迴避");

    private final int status;
    private final String title;

    PersonProblem(int status, String title) {
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
