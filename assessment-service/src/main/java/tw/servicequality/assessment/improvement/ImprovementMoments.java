package tw.servicequality.assessment.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.time.Taipei;

/** 提醒、到期、逾期、稽催: a week before, on the last day, the day after, and a week after that. */
final class ImprovementMoments {

    private static final int WEEK = 7;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private ImprovementMoments() {}

    static List<Instant> of(LocalDate due) {
        return List.of(
                at(due.minusDays(WEEK), MORNING),
                at(due, MORNING),
                at(due.plusDays(1), LocalTime.MIDNIGHT),
                at(due.plusDays(1 + WEEK), MORNING));
    }

    /** The next one after so many; empty when all have passed. */
    static Optional<Instant> after(LocalDate due, int passed) {
        var moments = of(due);
        return passed < moments.size() ? Optional.of(moments.get(passed)) : Optional.empty();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Taipei.ZONE).toInstant();
    }
}
