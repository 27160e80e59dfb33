package tw.servicequality.platform.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The feed as RFC 5545 has it: an event without times on each day, known by its name, renewed with each change. */
public final class FeedText {

    private static final String PRODUCT = "-//service-quality//%s feed 1//ZH";

    private FeedText() {}

    /** Of this product, under this title. */
    public static String of(String product, String title, List<FeedDay> days, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT.formatted(product));
        calendar.setMethod("PUBLISH");
        calendar.addName(title);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        days.forEach(day -> calendar.addEvent(event(day, now)));
        return Folding.fold(written(calendar));
    }

    private static VEvent event(FeedDay feedDay, Instant now) {
        var event = new VEvent();
        event.setUid(feedDay.name() + "@service-quality");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(Math.toIntExact(feedDay.sequence()));
        var day = feedDay.day();
        var components = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        event.setDateStart(new DateStart(new ICalDate(components, false)));
        event.setSummary(feedDay.summary());
        if (feedDay.cancelled()) {
            event.setStatus(Status.cancelled());
        }
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
}
