package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.calendar.CountedDay;
import tw.servicequality.platform.calendar.DayKind;

/** One day: counted with its running number, or not. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "一日")
record DayView(
        LocalDate date,
        @Schema(description = "是否計入") boolean counted,

        @Schema(description = "計入者為第幾日") Optional<Integer> number,

        DayKind kind,
        @Schema(description = "理由") String why,
        @Schema(description = "依據") String article,

        @Schema(description = "該年度日曆版本", examples = "2016@published")
        String calendarYear) {

    /** The number goes on from what was counted before this stretch. */
    static DayView of(CountedDay day, int before) {
        var number = day.counted() ? Optional.of(before + day.number()) : Optional.<Integer>empty();
        return new DayView(day.date(), day.counted(), number, day.kind(), day.why(), day.article(), day.version());
    }
}
