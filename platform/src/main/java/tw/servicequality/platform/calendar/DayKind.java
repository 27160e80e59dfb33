package tw.servicequality.platform.calendar;

/** What the office calendar calls a day. */
public enum DayKind {
    WORKDAY("上班日", true),
    MAKEUP_WORKDAY("補行上班", true),
    WEEKEND("例假日", false),
    NAMED_HOLIDAY("紀念日及節日", false),
    SUBSTITUTE_HOLIDAY("補假", false),
    ADJUSTED_DAY_OFF("調整放假", false),
    SHIFTED_HOLIDAY("放假", false);

    private final String label;
    private final boolean working;

    DayKind(String label, boolean working) {
        this.label = label;
        this.working = working;
    }

    public String label() {
        return label;
    }

    public boolean working() {
        return working;
    }
}
