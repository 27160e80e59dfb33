package tw.servicequality.complaint.feed;

import java.time.Instant;
import java.util.List;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.feed.DueCases.DueCase;
import tw.servicequality.platform.feed.FeedDay;
import tw.servicequality.platform.feed.FeedText;

/** A day for each due day of an open case, known by its case number. */
final class FeedCalendar {

    private FeedCalendar() {}

    static String of(List<DueCase> cases, Instant now) {
        return FeedText.of(
                "complaint", "陳情案件辦理期限", cases.stream().map(FeedCalendar::day).toList(), now);
    }

    private static FeedDay day(DueCase due) {
        var summary = due.caseNumber() + " " + title(due.status()) + "，期限末日";
        return new FeedDay(due.caseNumber() + ".due", due.dueOn(), summary, due.version());
    }

    private static String title(ComplaintStatus status) {
        return switch (status) {
            case FILED -> "已受理";
            case ASSIGNED -> "辦理中";
            case SUPPLEMENTING -> "補陳中";
            case REPLY_PROPOSED -> "陳核中";
            case MERGED -> "已併案";
            case UNCONFIRMED, LAPSED, TRANSFERRED, DECLINED, CLOSED ->
                throw new IllegalArgumentException(status + " is not due");
        };
    }
}
