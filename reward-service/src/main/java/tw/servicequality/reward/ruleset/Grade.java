package tw.servicequality.reward.ruleset;

/** 等第, best first. */
public enum Grade {
    EXCELLENT("優等"),
    GOOD("甲等"),
    FAIR("乙等"),
    POOR("丙等"),
    FAILING("丁等");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
