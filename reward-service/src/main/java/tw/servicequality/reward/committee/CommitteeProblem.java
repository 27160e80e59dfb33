package tw.servicequality.reward.committee;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about committees and their meetings. Codes are append-only. */
public enum CommitteeProblem implements Problem {
    COMMITTEE_AGENCY_NOT_FOUND(404, "查無機關"),
    COMMITTEE_NOT_FOUND(404, "查無委員會"),
    SESSION_NOT_FOUND(422, "查無會議紀錄"),
    COMMITTEE_SIZE_UNLAWFUL(422, "委員人數不符規定"),
    COMMITTEE_MEMBERS_UNSOUND(422, "委員重複，或主席非一人"),
    COMMITTEE_TERM_UNLAWFUL(422, "任期不符規定"),
    SESSION_OUTSIDE_TERM(422, "會議日期不在任期內，或尚未召開"),
    SESSION_STRANGER_PRESENT(422, "出席者非委員"),
    SESSION_WITHOUT_QUORUM(422, "出席委員未過半數"),
    SESSION_ALREADY_RECORDED(409, "會議紀錄文號已登載"),
    COMMITTEE_SEATS_UNLAWFUL(422, "當然或票選委員人數不符規定"),
    COMMITTEE_BALANCE_UNLAWFUL(422, "任一性別委員人數不符規定"),
    SESSION_CHAIR_UNLAWFUL(422, "主持會議者不符規定");

    private final int status;
    private final String title;

    CommitteeProblem(int status, String title) {
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
