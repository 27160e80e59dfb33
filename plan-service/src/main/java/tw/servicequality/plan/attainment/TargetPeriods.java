package tw.servicequality.plan.attainment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.plan.commitment.CommittedTarget;
import tw.servicequality.plan.schedule.Period;

/** The stretches over which a target is counted: calendar months, quarters, half-years and years, cut to the commitment's time. */
final class TargetPeriods {

    private static final int YEAR = 12;

    private TargetPeriods() {}

    static List<Period> of(CommittedTarget target, Period whole) {
        return switch (target.per()) {
            case MONTH -> blocks(1, whole);
            case QUARTER -> blocks(3, whole);
            case HALF_YEAR -> blocks(6, whole);
            case YEAR -> blocks(YEAR, whole);
            case MONTHS -> blocks(Optional.ofNullable(target.everyMonths()).orElse(YEAR), whole);
            case DAY, EVENT, WHOLE -> List.of(whole);
        };
    }

    private static List<Period> blocks(int months, Period whole) {
        var blocks = new ArrayList<Period>();
        var start = LocalDate.of(whole.start().getYear(), 1, 1);
        for (; !start.isAfter(whole.end()); start = start.plusMonths(months)) {
            var end = start.plusMonths(months).minusDays(1);
            if (!end.isBefore(whole.start())) {
                blocks.add(new Period(later(start, whole.start()), earlier(end, whole.end())));
            }
        }
        return List.copyOf(blocks);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
