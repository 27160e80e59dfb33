package tw.servicequality.complaint.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.feed.Feeds.DueCase;

/** The feed as RFC 5545 has it: an event without times on each due day, known by its case number, renewed with each change. */
final class FeedCalendar {

    private static final String PRODUCT = "-//service-quality//complaint feed 1//ZH";

    private FeedCalendar() {}

    static String of(List<DueCase> cases, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        calendar.addName("陳情案件辦理期限");
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        cases.forEach(due -> calendar.addEvent(event(due, now)));
        return Folding.fold(written(calendar));
    }

    private static VEvent event(DueCase due, Instant now) {
        var event = new VEvent();
        event.setUid(due.caseNumber() + ".due@service-quality");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(due.version());
        var day = new DateTimeComponents(
                due.dueOn().getYear(), due.dueOn().getMonthValue(), due.dueOn().getDayOfMonth());
        event.setDateStart(new DateStart(new ICalDate(day, false)));
        event.setSummary(due.caseNumber() + " " + title(due.status()) + "，期限末日");
        event.setTransparency(true);
        return event;
    }

    /** The library folds by characters; the standard counts octets, and a character of ours has three. */
    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
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
