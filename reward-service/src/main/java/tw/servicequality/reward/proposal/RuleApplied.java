package tw.servicequality.reward.proposal;

import java.util.UUID;

/** The rule that gave an award, of which version of whose rule set. */
public record RuleApplied(UUID ruleSetId, int version, String ruleId, String article) {}
