package tw.servicequality.plan.schedule;

import java.util.List;
import java.util.stream.IntStream;

/** 每月、每季、每半年、每年, as the calendar year is divided. */
public enum Span {
    MONTH(1, "月"),
    QUARTER(3, "季"),
    HALF_YEAR(6, "半年"),
    YEAR(12, "年");

    private final int months;
    private final String label;

    Span(int months, String label) {
        this.months = months;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The months with which one of these ends. */
    List<Integer> endMonths() {
        return IntStream.iterate(months, month -> month <= 12, month -> month + months)
                .boxed()
                .toList();
    }
}
