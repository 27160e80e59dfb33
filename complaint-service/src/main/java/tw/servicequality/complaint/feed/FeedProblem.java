package tw.servicequality.complaint.feed;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about feeds. Codes are append-only. */
enum FeedProblem implements Problem {
    COMPLAINT_FEED_NOT_FOUND(404, "查無此行事曆，或已撤銷、已逾期"),
    COMPLAINT_FEED_UNIT_REFUSED(422, "單位行事曆限有單位之單位主管");

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
