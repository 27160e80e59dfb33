package tw.servicequality.assessment.scoresheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a score sheet. */
enum ScoreSheetStatus {
    DRAFT,
    PUBLISHED,
    /** A later version has taken its place: what was scored by it stays as it is, nothing new is scored by it. */
    SUPERSEDED;

    static final Map<ScoreSheetStatus, Set<ScoreSheetStatus>> MOVES =
            new EnumMap<>(Map.of(DRAFT, Set.of(PUBLISHED), PUBLISHED, Set.of(SUPERSEDED), SUPERSEDED, Set.of()));
}
