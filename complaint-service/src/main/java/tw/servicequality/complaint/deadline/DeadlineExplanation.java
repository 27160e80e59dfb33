package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.deadline.DeadlineStep.Kind;
import tw.servicequality.platform.calendar.DayCount;

/** Why a deadline is what it is, so that an auditor can add it up by hand. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "期限的逐日說明")
record DeadlineExplanation(
        String caseNumber,
        DeadlineClock clock,
        @Schema(description = "第幾次起算") int run,
        @Schema(description = "辦理機關代碼") String agency,
        DeadlineState state,

        @Schema(description = "事實發生日；始日不計（行政程序法第48條第2項）", examples = "2016-01-28")
        LocalDate countedFrom,

        @Schema(description = "期限末日（含）", examples = "2016-02-04")
        LocalDate dueOn,

        @Schema(description = "逾限之始；此刻以前辦結為依限") Instant dueAt,

        @Schema(description = "期限規則與版本", examples = "central-default@1")
        String rule,

        @Schema(description = "期限規則名稱") String ruleTitle,

        @Schema(description = "規則此版本施行日", examples = "2013-01-01")
        LocalDate ruleEffectiveFrom,

        @Schema(description = "辦理類別") Handling handling,
        @Schema(description = "標準期限") LimitView standard,

        @Schema(description = "展期，依序自前一末日次日起算") List<LimitView> extensions,

        @Schema(description = "上限，自全案起算；時計之期限無上限") Optional<LimitView> cap,

        @Schema(description = "末日係因上限而定") boolean capBinds,

        @Schema(description = "停止計算之期間") List<DeadlineFacts.Pause> pauses,

        @Schema(description = "辦公日曆版本", examples = "known@2015-06-30")
        String calendar,

        @Schema(description = "各年度之日曆版本") List<String> calendarYears,

        @Schema(description = "停止上班日之處理方式及依據") String closurePolicy,
        @Schema(description = "訂定期限時已知之停止上班") List<KnownClosure> closures,

        @Schema(description = "末日所由定之期間，逐日計算；時計之期限為空") List<DayView> days,
        @Schema(description = "尚未發生之預警、逾限與稽催") List<StepView> steps) {

    /** One limit of the rule and where it ends. */
    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "一段期間")
    record LimitView(
            @Schema(description = "日數或時數", examples = "6") int amount,
            TimeLimit.Unit unit,
            String text,
            String article,

            @Schema(description = "順延前之末日") Optional<LocalDate> lastDay,

            @Schema(description = "順延後之末日") Optional<LocalDate> endsOn,

            @Schema(description = "末日為星期六，以次星期一上午為期間末日（行政程序法第48條第4項）")
            boolean endsInTheMorning) {

        static LimitView of(TimeLimit limit, DayCount count) {
            return new LimitView(
                    limit.amount(),
                    limit.unit(),
                    limit.text(),
                    limit.article(),
                    Optional.of(count.lastDay()),
                    Optional.of(count.end()),
                    count.endsInTheMorning());
        }

        static LimitView inHours(TimeLimit limit) {
            return new LimitView(
                    limit.amount(),
                    limit.unit(),
                    limit.text(),
                    limit.article(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
    }

    /** What is still to come. */
    @Schema(description = "一個時點")
    record StepView(
            Kind kind,
            Instant at,
            @Schema(description = "受通知之角色；逾限則為空") String role) {

        static StepView of(DeadlineStep step) {
            return new StepView(step.kind(), step.at(), step.role());
        }
    }

    /** Fails if the stored end is not what comes out: then data were changed under a version that was in use. */
    static DeadlineExplanation of(Deadline deadline, DeadlineProfile profile, ClockRule rule, Reckoning reckoning) {
        if (!reckoning.at().equals(deadline.dueAt()) || !reckoning.capOn().equals(deadline.capOn())) {
            throw new IllegalStateException("the deadline of " + deadline.caseNumber() + " cannot be reproduced");
        }
        var facts = deadline.facts();
        var limit = rule.limit(facts.handling());
        var counts = reckoning.counts();
        var extensions = ExplainedDays.extensions(limit, facts, counts);
        return new DeadlineExplanation(
                deadline.caseNumber(),
                deadline.clock(),
                deadline.run(),
                deadline.agency(),
                deadline.state(),
                deadline.countedFrom(),
                deadline.dueOn(),
                deadline.dueAt(),
                deadline.rule(),
                profile.title(),
                profile.effectiveFrom(),
                facts.handling(),
                counts.isEmpty() ? LimitView.inHours(limit) : LimitView.of(limit, counts.getFirst()),
                extensions,
                reckoning.cap().map(count -> LimitView.of(rule.cap(), count)),
                reckoning.capBinds(),
                facts.pauses(),
                deadline.calendarVersion(),
                ExplainedDays.versions(reckoning),
                profile.closurePolicy().reason(),
                deadline.closures().declared(),
                ExplainedDays.of(reckoning),
                deadline.steps().ahead().stream().map(StepView::of).toList());
    }
}
