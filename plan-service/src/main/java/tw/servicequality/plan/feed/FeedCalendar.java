package tw.servicequality.plan.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import tw.servicequality.plan.feed.DueDays.DueDay;
import tw.servicequality.plan.obligation.ObligationStatus;
import tw.servicequality.platform.feed.FeedDay;
import tw.servicequality.platform.feed.FeedText;

/** A day for each obligation, known by its id. */
final class FeedCalendar {

    private static final int LONGEST = 60;
    private static final Set<ObligationStatus> CANCELLED = Set.of(ObligationStatus.WAIVED, ObligationStatus.WITHDRAWN);

    private FeedCalendar() {}

    static String of(List<DueDay> days, Instant now) {
        return FeedText.of(
                "plan", "執行計畫應辦期限", days.stream().map(FeedCalendar::day).toList(), now);
    }

    private static FeedDay day(DueDay due) {
        return new FeedDay(
                due.obligation() + ".due",
                due.dueOn(),
                "［" + title(due.status()) + "］" + due.unit() + "：" + shortened(due.clause()),
                due.version(),
                CANCELLED.contains(due.status()));
    }

    private static String shortened(String clause) {
        return clause.codePointCount(0, clause.length()) <= LONGEST
                ? clause
                : clause.substring(0, clause.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String title(ObligationStatus status) {
        return switch (status) {
            case UPCOMING -> "待辦理";
            case OVERDUE -> "逾期";
            case REPORTED -> "已提報";
            case CHECKED -> "查核通過";
            case RETURNED -> "退回補正";
            case WAIVED -> "免辦";
            case WITHDRAWN -> "註銷";
        };
    }
}
