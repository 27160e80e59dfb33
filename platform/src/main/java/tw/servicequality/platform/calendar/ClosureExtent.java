package tw.servicequality.platform.calendar;

/** How much of the day the offices are closed. */
public enum ClosureExtent {
    MORNING("上午"),
    AFTERNOON("下午"),
    WHOLE_DAY("全日");

    private final String label;

    ClosureExtent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Two declarations for one day add up: a morning and an afternoon are the whole of it. */
    ClosureExtent and(ClosureExtent other) {
        return this == other ? this : WHOLE_DAY;
    }
}
