package tw.servicequality.reward.ledger;

import tw.servicequality.reward.ruleset.AwardLevel;

/** 獎懲之級 (公務人員考績法 §12): three rungs upwards and three downwards. */
public enum LadderStep {
    COMMENDATION("嘉獎", 1, true),
    MERIT("記功", 2, true),
    MAJOR_MERIT("記大功", 3, true),
    ADMONITION("申誡", 1, false),
    DEMERIT("記過", 2, false),
    MAJOR_DEMERIT("記大過", 3, false);

    private final String title;
    private final int rung;
    private final boolean reward;

    LadderStep(String title, int rung, boolean reward) {
        this.title = title;
        this.rung = rung;
        this.reward = reward;
    }

    public static LadderStep of(AwardLevel level) {
        return valueOf(level.name());
    }

    public String title() {
        return title;
    }

    /** 1 to 3, on either side. */
    public int rung() {
        return rung;
    }

    public boolean isReward() {
        return reward;
    }
}
