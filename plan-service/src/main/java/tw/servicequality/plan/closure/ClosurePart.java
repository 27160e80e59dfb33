package tw.servicequality.plan.closure;

/** Which part of the day an office stays closed. */
public enum ClosurePart {
    WHOLE_DAY("全日"),
    MORNING("上午"),
    AFTERNOON("下午");

    private final String label;

    ClosurePart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
