package tw.servicequality.plan.feed;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about feeds. Codes are append-only. */
enum FeedProblem implements Problem {
    PLAN_FEED_NOT_FOUND(404, "查無此行事曆，或已撤銷、已逾期"),
    PLAN_FEED_UNIT_REFUSED(422, "僅得訂閱本人單位之行事曆；全機關及其他單位限研考、秘書及首長"),
    PLAN_FEED_UNIT_UNKNOWN(422, "登錄資料中沒有這個單位");

    private final int status;
    private final String title;

    FeedProblem(int status, String title) {
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
