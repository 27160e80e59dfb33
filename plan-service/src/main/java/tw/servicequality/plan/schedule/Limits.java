package tw.servicequality.plan.schedule;

import java.util.List;

/** What the numbers of a rule may be: a rule that means nothing cannot be made. */
final class Limits {

    private static final int MONTHS = 12;

    private Limits() {}

    static void within(int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(number + " 不在 1 至 " + most + " 之間");
        }
    }

    /** Sorted, each once, at least one. */
    static List<Integer> months(List<Integer> months) {
        months.forEach(month -> within(month, MONTHS));
        if (months.isEmpty()) {
            throw new IllegalArgumentException("至少一個月份");
        }
        return months.stream().distinct().sorted().toList();
    }
}
