package tw.servicequality.assessment.criteria;

import java.util.Arrays;
import java.util.Optional;

/** 等第, from the best to the worst. */
public enum Grade {
    EXCELLENT("優"),
    GOOD("甲"),
    FAIR("乙"),
    POOR("丙"),
    FAILING("丁");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Grade> of(String label) {
        return Arrays.stream(values())
                .filter(grade -> grade.label.equals(label))
                .findFirst();
    }
}
