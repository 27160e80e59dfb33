package tw.servicequality.plan.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tw.servicequality.platform.calendar.Roll;

/** 期限規則. The names on the wire are those of the plan documents. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @Type(value = DayAfterPeriodEnd.class, name = "DAY_OF_MONTH_AFTER_PERIOD_END"),
    @Type(value = CheckpointMonths.class, name = "CHECKPOINT_MONTHS"),
    @Type(value = FixedDate.class, name = "FIXED_DATE"),
    @Type(value = EveryMonths.class, name = "EVERY_MONTHS"),
    @Type(value = PerPeriod.class, name = "PER_PERIOD"),
    @Type(value = DaysAfterEvent.class, name = "DAYS_AFTER_EVENT"),
    @Type(value = MonthsAfterEvent.class, name = "MONTHS_AFTER_EVENT"),
})
public sealed interface DueRule permits DatedRule, EventRule {

    /** What becomes of a day on which offices do not work. */
    Roll roll();

    /** The rule in words, as an official would write it. */
    @JsonIgnore
    String words();

    /** What the rule takes for granted that the usual wording does not say; empty where it takes nothing. */
    @JsonIgnore
    String inference();

    /** The same rule with another roll. */
    DueRule rolling(Roll roll);
}
