package tw.servicequality.plan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.calendar.DayKind;

@Schema(description = "辦公日曆")
record OfficeCalendarView(
        @Schema(description = "機關代碼；未指定者為 null", nullable = true)
        String agency,

        @Schema(description = "辦公日曆版本", examples = "known@2025-06-13")
        String calendar,

        List<OfficeDayView> days) {

    @Schema(description = "辦公日曆之一日")
    record OfficeDayView(
            @Schema(description = "日期（臺北）") LocalDate date,
            @Schema(description = "是否上班；全日停止上班者為否") boolean working,
            @Schema(description = "日曆所載性質") DayKind kind,
            @Schema(description = "理由，含停止上班") String why,
            @Schema(description = "該年度辦公日曆表之版本") String version) {}
}
