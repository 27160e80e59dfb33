package tw.servicequality.complaint.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tw.servicequality.complaint.deadline.DeadlineExplanation.LimitView;
import tw.servicequality.platform.calendar.DayCount;

/** The days of a promise and its extensions as one count, numbered through. */
final class ExplainedDays {

    private ExplainedDays() {}

    static List<DayView> of(Reckoning reckoning) {
        var days = new ArrayList<DayView>();
        var before = 0;
        for (var count : reckoning.binding()) {
            var numbered = before;
            var first = days.isEmpty() ? 0 : 1;
            removeRolledOver(days, count);
            count.days().stream()
                    .skip(first)
                    .map(day -> DayView.of(day, numbered))
                    .forEach(days::add);
            before += count.counted();
        }
        return List.copyOf(days);
    }

    static List<LimitView> extensions(TimeLimit limit, DeadlineFacts facts, List<DayCount> counts) {
        return IntStream.range(0, Math.max(0, counts.size() - 1))
                .mapToObj(at -> LimitView.of(limit.of(facts.extensions().get(at)), counts.get(at + 1)))
                .toList();
    }

    static List<String> versions(Reckoning reckoning) {
        return reckoning.binding().stream()
                .flatMap(count -> count.versions().stream())
                .distinct()
                .toList();
    }

    /** An extension counts on from the last day before rolling, so the days that were only rolled over are counted after all. */
    private static void removeRolledOver(List<DayView> days, DayCount next) {
        days.removeIf(day -> day.date().isAfter(next.start()));
    }
}
