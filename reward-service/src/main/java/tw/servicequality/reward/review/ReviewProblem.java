package tw.servicequality.reward.review;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused in a review. Codes are append-only. */
public enum ReviewProblem implements Problem {
    REWARD_REVIEW_NOT_FOUND(404, "查無敘獎案"),
    REVIEW_UNDER_WAY(409, "此建議已有敘獎案"),
    PROPOSAL_WITHDRAWN(409, "敘獎建議已撤回"),
    REVIEW_STATE_CONFLICT(409, "敘獎案之狀態不容此動作"),
    REVIEW_WITHOUT_CONTRIBUTORS(422, "尚未列報有功人員"),
    REVIEW_ITEM_UNKNOWN(422, "此人不在本案"),
    AWARD_UNSET(422, "尚未擬定獎度"),
    AWARD_ABOVE_CAP(422, "獎度逾條文所定額度"),
    AWARD_RAISED(422, "後階段不得提高獎度，應退回重擬"),
    REASON_MISSING(422, "降低獎度或不予敘獎應敘明理由"),
    ORDER_FIRST_NOT_ALLOWED(422, "不符先行發布之規定"),
    SESSION_OF_ANOTHER_AGENCY(422, "非本機關或上級機關之委員會"),
    RESOLUTION_INCOMPLETE(422, "尚有人員未經決議"),
    RECUSED_NOT_PRESENT(422, "迴避者須為出席委員"),
    MEMBER_NOT_RECUSED(409, "委員審議本人之案，應行迴避"),
    VOTES_IMPOSSIBLE(422, "票數與得表決人數不符"),
    RESOLUTION_UNDECIDED(422, "可否均未達法定人數，未決"),
    LOWER_AWARD_ORDERED(409, "同一人較低之獎已發布，應先撤銷"),
    APPROVAL_NOT_NEEDED(409, "本案無須報主管機關核定"),
    HEAD_BEFORE_OWN_COMMITTEE(422, "機關首長之案應由上級機關之委員會審議"),
    CHAIR_JOINED_UNLAWFULLY(422, "主席不得加入任一方");

    private final int status;
    private final String title;

    ReviewProblem(int status, String title) {
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
