package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline as everybody may see it. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "辦理期限")
public record DeadlineView(
        DeadlineClock clock,
        @Schema(description = "第幾次起算") int run,
        DeadlineState state,

        @Schema(description = "期限末日（含）", examples = "2016-02-04")
        LocalDate dueOn,

        @Schema(description = "逾限之始") Instant dueAt,

        @Schema(description = "期限規則與版本", examples = "central-default@1")
        String rule,

        @Schema(description = "辦公日曆版本", examples = "known@2015-06-30")
        String calendar,

        @Schema(description = "判定為依限與否") Optional<Boolean> onTime,
        @Schema(description = "逾限發生之時") Optional<Instant> breachedAt) {

    public static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.clock(),
                deadline.run(),
                deadline.state(),
                deadline.dueOn(),
                deadline.dueAt(),
                deadline.rule(),
                deadline.calendarVersion(),
                deadline.onTime(),
                deadline.breachedAt());
    }
}
