package tw.servicequality.reward.ruleset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a rule set: what is published stays as it is. */
public enum RuleSetStatus {
    DRAFT,
    PUBLISHED;

    static final Map<RuleSetStatus, Set<RuleSetStatus>> MOVES =
            new EnumMap<>(Map.of(DRAFT, Set.of(PUBLISHED), PUBLISHED, Set.of()));
}
