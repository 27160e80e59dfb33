package tw.servicequality.complaint.exchange;

/** 往來種類 */
public enum ExchangeKind {
    /** 內部註記 */
    NOTE(false),
    /** 會辦意見 */
    OPINION(false),
    /** 通知補陳 */
    SUPPLEMENT_REQUEST(true),
    /** 補陳 */
    SUPPLEMENT(true),
    /** 先行答復 */
    INTERIM_REPLY(true),
    /** 展期理由 */
    EXTENSION(true),
    /** 前次答復 */
    EARLIER_REPLY(true),
    /** 重啟理由 */
    REOPENING(false),
    /** 滿意度調查之意見 */
    SURVEY_COMMENT(true),
    /** 對答復不滿意之說明 */
    OBJECTION(true),
    /** 二次答復 */
    SECOND_REPLY(true);

    private final boolean shown;

    ExchangeKind(boolean shown) {
        this.shown = shown;
    }

    /** Whether the petitioner sees it. */
    public boolean isShownToPetitioner() {
        return shown;
    }
}
