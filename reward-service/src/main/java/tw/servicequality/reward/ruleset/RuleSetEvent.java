package tw.servicequality.reward.ruleset;

import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What rule sets tell the world. */
sealed interface RuleSetEvent extends IntegrationEvent {

    UUID ruleSetId();

    @Override
    default String topic() {
        return "reward-events";
    }

    @Override
    default String subject() {
        return ruleSetId().toString();
    }

    @Override
    default String type() {
        return switch (this) {
            case RewardRuleSetPublished published -> "tw.servicequality.reward.RewardRuleSetPublished.v1";
        };
    }

    /** Publication is a rule set's first and last change. */
    @Override
    default long sequence() {
        return switch (this) {
            case RewardRuleSetPublished published -> 1;
        };
    }

    /** The version counts the rule sets of an agency's year. */
    record RewardRuleSetPublished(
            UUID ruleSetId,
            String agency,
            int rocYear,
            int version,
            String title,
            LocalDate effectiveFrom,
            LocalDate effectiveUntil,
            int rules,
            LocalDate publishedOn)
            implements RuleSetEvent {}
}
