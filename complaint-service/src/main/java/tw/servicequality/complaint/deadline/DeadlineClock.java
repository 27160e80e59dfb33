package tw.servicequality.complaint.deadline;

/** 期限種類: what has to be done by the deadline. */
public enum DeadlineClock {
    /** 確認期限: the petitioner confirms by e-mail that the petition is his. */
    CONFIRMATION,
    /** 受理期限: somebody is put in charge. */
    ACKNOWLEDGE,
    /** 改分期限: what belongs to another agency is passed on. */
    TRANSFER,
    /** 先行答復期限 */
    FIRST_REPLY,
    /** 答復期限 */
    FINAL_REPLY,
    /** 補陳期限: the petitioner's, not the agency's. */
    SUPPLEMENT,
    /** 滿意度填覆期限: the petitioner's, not the agency's. */
    SURVEY,
    /** 二次答復期限: after a dissatisfied answer to the survey. */
    SECOND_REPLY,
    /** 輿情即時回應期限 */
    RAPID_RESPONSE;

    /** Whether letting it pass is late work of the agency, rather than a right that the petitioner let go. */
    public boolean bindsTheAgency() {
        return switch (this) {
            case CONFIRMATION, SUPPLEMENT, SURVEY -> false;
            case ACKNOWLEDGE, TRANSFER, FIRST_REPLY, FINAL_REPLY, SECOND_REPLY, RAPID_RESPONSE -> true;
        };
    }

    /** Whether it simply ends when it passes: nobody is late. */
    boolean lapses() {
        return !bindsTheAgency();
    }
}
