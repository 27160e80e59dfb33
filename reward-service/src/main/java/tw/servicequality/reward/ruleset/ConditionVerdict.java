package tw.servicequality.reward.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One condition of a rule held against the facts. */
@Schema(name = "RewardConditionVerdict", description = "一項要件與事實的比對")
public record ConditionVerdict(
        @Schema(description = "要件名稱，同規定中的欄位名", examples = "grade")
        String condition,

        @Schema(description = "規定的要求", examples = "EXCELLENT")
        String required,

        @Schema(description = "事實的值", examples = "GOOD") String value,
        @Schema(description = "是否符合") boolean met) {}
