package tw.servicequality.platform.time;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the demo clock shows, or is to show. */
@Schema(description = "示範時鐘的時刻")
record ClockReading(
        @Schema(description = "時刻（ISO 8601，含時區）；限 2013 至 2027 年（辦公日曆所及）", examples = "2016-03-01T09:00:00+08:00")
        @NotNull(message = "必填")
        @WithinCalendar
        OffsetDateTime now) {

    static ClockReading of(Clock clock) {
        return new ClockReading(
                OffsetDateTime.ofInstant(clock.instant(), Taipei.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }
}
