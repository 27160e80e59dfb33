package tw.servicequality.assessment.appeal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of an appeal. One that is upheld waits for the correction that it calls for. */
public enum AppealStatus {
    FILED,
    WITHDRAWN,
    /** 申復無理由 */
    REJECTED,
    /** 申復有理由 */
    UPHELD,
    CORRECTED;

    static final Map<AppealStatus, Set<AppealStatus>> MOVES = new EnumMap<>(Map.of(
            FILED, Set.of(WITHDRAWN, REJECTED, UPHELD),
            WITHDRAWN, Set.of(),
            REJECTED, Set.of(),
            UPHELD, Set.of(CORRECTED),
            CORRECTED, Set.of()));
}
