package tw.servicequality.assessment.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of an assessment. A spot check starts unannounced, a self-assessment in progress. */
public enum AssessmentStatus {
    /** Planned, and hidden from its subject. */
    UNANNOUNCED,
    IN_PROGRESS,
    FINALIZED;

    static final Map<AssessmentStatus, Set<AssessmentStatus>> MOVES = new EnumMap<>(
            Map.of(UNANNOUNCED, Set.of(IN_PROGRESS), IN_PROGRESS, Set.of(FINALIZED), FINALIZED, Set.of()));
}
