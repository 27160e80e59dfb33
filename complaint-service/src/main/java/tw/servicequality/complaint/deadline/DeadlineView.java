package tw.servicequality.complaint.deadline;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline as everybody may see it. */
@Schema(description = "辦理期限")
public record DeadlineView(
        DeadlineClock clock,

        @Schema(description = "期限末日（含）", examples = "2016-02-04")
        LocalDate dueOn,

        @Schema(description = "期限規則與版本", examples = "central-default@1")
        String rule,

        @Schema(description = "辦公日曆版本", examples = "known@2015-06-30")
        String calendar) {

    public static DeadlineView of(Deadline deadline) {
        return new DeadlineView(deadline.clock(), deadline.dueOn(), deadline.rule(), deadline.calendarVersion());
    }
}
