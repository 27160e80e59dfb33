package tw.servicequality.platform.inbox;

import tw.servicequality.platform.problem.Problem;

/** Refusals around parked facts. */
public enum ParkedMessageProblem implements Problem {
    PARKED_MESSAGE_NOT_FOUND(404, "查無此暫存訊息"),
    PARKED_MESSAGE_SETTLED(409, "此訊息已處理完畢"),
    EARLIER_MESSAGE_PARKED(409, "同一案件有更早的訊息尚未處理"),
    REPLAY_FAILED(422, "重送失敗，訊息仍保留");

    private final int status;
    private final String title;

    ParkedMessageProblem(int status, String title) {
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
