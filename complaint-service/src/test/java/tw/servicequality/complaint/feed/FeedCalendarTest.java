package tw.servicequality.complaint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.feed.DueCases.DueCase;

class FeedCalendarTest {

    private static final Instant NOW = Instant.parse("2016-01-28T02:00:00Z");
    private static final DueCase DUE =
            new DueCase("C105-000123", ComplaintStatus.ASSIGNED, LocalDate.of(2016, 2, 4), 3);

    @Test
    void a_due_day_is_an_event_without_times_and_takes_no_time_away() {
        assertThat(text())
                .contains("DTSTART;VALUE=DATE:20160204\r\n")
                .contains("UID:C105-000123.due@service-quality\r\n")
                .contains("DTSTAMP:20160128T020000Z\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("TRANSP:TRANSPARENT\r\n")
                .contains("SUMMARY:C105-000123 辦理中，期限末日\r\n")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void what_is_written_can_be_read_by_others_without_a_warning() {
        var calendar = Biweekly.parse(text()).first();

        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo("C105-000123.due@service-quality");
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        });
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    private static String text() {
        return FeedCalendar.of(List.of(DUE), NOW);
    }
}
