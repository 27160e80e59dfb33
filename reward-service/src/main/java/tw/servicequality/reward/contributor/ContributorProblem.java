package tw.servicequality.reward.contributor;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about contributors. Codes are append-only. */
enum ContributorProblem implements Problem {
    CONTRIBUTOR_NOT_FOUND(404, "查無有功人員"),
    CONTRIBUTOR_ENTERED_TWICE(409, "同一案不得重複列報同一人"),
    CONTRIBUTORS_CLOSED(409, "敘獎案已送審，不得增減有功人員"),
    SHARES_EXCEED_WHOLE(422, "參與比例合計超過百分之百"),
    CAPACITY_NOT_REWARDED(422, "此身分非本建議之敘獎對象"),
    CONTRIBUTOR_AGENCY_UNKNOWN(422, "人員所屬機關須為受獎機關或其上級機關");

    private final int status;
    private final String title;

    ContributorProblem(int status, String title) {
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
