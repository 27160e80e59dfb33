package tw.servicequality.platform.calendar;

/**
 * What a closure does to a period. No statute says it in so many words, so it is a choice that a rule version makes and
 * an explanation names.
 */
public enum ClosurePolicy {
    /** The usual reading: nobody could act on that day, while on a half day somebody could. */
    WHOLE_DAY_IS_OFF("行政程序法第48條第4項「其他休息日」；天然災害停止上班及上課作業辦法（全日停止上班）"),
    /** The generous one: even half a day lost is a day lost. */
    ANY_PART_IS_OFF("有利於當事人之計算；天然災害停止上班及上課作業辦法（含半日停止上班）"),
    /** Closures are noted and change nothing, as for periods laid down by date. */
    NOTED_ONLY("依辦公日曆表計算，停止上班僅予註記");

    private final String reason;

    ClosurePolicy(String reason) {
        this.reason = reason;
    }

    /** In Chinese, with its source, as it is shown in an explanation. */
    public String reason() {
        return reason;
    }

    boolean takesAway(ClosureExtent extent) {
        return switch (this) {
            case WHOLE_DAY_IS_OFF -> extent == ClosureExtent.WHOLE_DAY;
            case ANY_PART_IS_OFF -> true;
            case NOTED_ONLY -> false;
        };
    }
}
