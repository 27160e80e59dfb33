package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.calendar.CountedDay;
import tw.servicequality.platform.calendar.DayCount;
import tw.servicequality.platform.calendar.DayKind;

/** Why a deadline is what it is, so that an auditor can add it up by hand. */
@Schema(description = "期限的逐日說明")
record DeadlineExplanation(
        String caseNumber,
        DeadlineClock clock,
        @Schema(description = "辦理機關代碼") String agency,

        @Schema(description = "事實發生日；始日不計（行政程序法第48條第2項）", examples = "2016-01-28")
        LocalDate countedFrom,

        @Schema(description = "期限末日（含）", examples = "2016-02-04")
        LocalDate dueOn,

        @Schema(description = "期限規則與版本", examples = "central-default@1")
        String rule,

        @Schema(description = "期限規則名稱") String ruleTitle,

        @Schema(description = "規則此版本施行日", examples = "2013-01-01")
        LocalDate ruleEffectiveFrom,

        @Schema(description = "標準期限") LimitView standard,
        @Schema(description = "法定上限") LimitView cap,

        @Schema(description = "末日係因法定上限而定") boolean capBinds,

        @Schema(description = "辦公日曆版本", examples = "known@2015-06-30")
        String calendar,

        @Schema(description = "各年度之日曆版本") List<String> calendarYears,

        @Schema(description = "停止上班日之處理方式及依據") String closurePolicy,
        @Schema(description = "訂定期限時已知之停止上班") List<KnownClosure> closures,

        @Schema(description = "末日所由定之期間，逐日計算") List<DayView> days) {

    /** One limit of the rule and where it ends. */
    @Schema(description = "一段期間")
    record LimitView(
            @Schema(description = "日數", examples = "6") int limitDays,
            TimeLimit.DayType dayType,
            String text,
            String article,
            @Schema(description = "順延前之末日") LocalDate lastDay,
            @Schema(description = "順延後之末日") LocalDate endsOn,

            @Schema(description = "末日為星期六，以次星期一上午為期間末日（行政程序法第48條第4項）")
            boolean endsInTheMorning) {

        static LimitView of(TimeLimit limit, DayCount count) {
            return new LimitView(
                    limit.days(),
                    limit.dayType(),
                    limit.text(),
                    limit.article(),
                    count.lastDay(),
                    count.end(),
                    count.endsInTheMorning());
        }
    }

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

        static DayView of(CountedDay day) {
            var number = day.counted() ? Optional.of(day.number()) : Optional.<Integer>empty();
            return new DayView(day.date(), day.counted(), number, day.kind(), day.why(), day.article(), day.version());
        }
    }

    /** Fails if the stored day is not what comes out: then the data files were changed under a version that was in use. */
    static DeadlineExplanation of(Deadline deadline, DeadlineRule rule, Reckoning reckoning) {
        if (!reckoning.dueOn().equals(deadline.dueOn()) || !reckoning.capOn().equals(deadline.capOn())) {
            throw new IllegalStateException("the deadline of " + deadline.caseNumber() + " cannot be reproduced");
        }
        return new DeadlineExplanation(
                deadline.caseNumber(),
                deadline.clock(),
                deadline.agency(),
                deadline.countedFrom(),
                deadline.dueOn(),
                deadline.rule(),
                rule.title(),
                rule.effectiveFrom(),
                LimitView.of(rule.standard(), reckoning.standard()),
                LimitView.of(rule.cap(), reckoning.cap()),
                reckoning.capBinds(),
                deadline.calendarVersion(),
                reckoning.binding().versions(),
                rule.closurePolicy().reason(),
                List.copyOf(deadline.closures()),
                reckoning.binding().days().stream().map(DayView::of).toList());
    }
}
