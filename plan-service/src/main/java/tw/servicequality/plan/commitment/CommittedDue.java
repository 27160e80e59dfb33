package tw.servicequality.plan.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.schedule.DueRule;

@Schema(description = "期限與其依據的文字")
public record CommittedDue(
        @NotNull
        @Schema(
                implementation = Object.class,
                description =
                        "期限規則，以 rule 區別：DAY_OF_MONTH_AFTER_PERIOD_END {endMonths, dayOfNextMonth}、CHECKPOINT_MONTHS {months}、FIXED_DATE {date}、EVERY_MONTHS {months}、PER_PERIOD {per}、DAYS_AFTER_EVENT {event, days, dayType}、MONTHS_AFTER_EVENT {event, months}；皆有 roll")
        DueRule rule,

        @NotBlank @Size(max = 1000) @Schema(description = "所依據的原文", examples = "109年6月及12月結束後之次月4號前提供資料。")
        String words,

        @Size(max = 100) @Schema(description = "由誰（計畫另有指明時，如「業務課」查核）", nullable = true)
        String actor) {}
