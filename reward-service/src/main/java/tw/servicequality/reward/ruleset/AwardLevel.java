package tw.servicequality.reward.ruleset;

/** 獎別, lowest first (公務人員考績法 §12). */
public enum AwardLevel {
    COMMENDATION("嘉獎"),
    MERIT("記功"),
    MAJOR_MERIT("記大功");

    private final String title;

    AwardLevel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
