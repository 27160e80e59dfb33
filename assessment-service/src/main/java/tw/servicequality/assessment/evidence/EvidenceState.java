package tw.servicequality.assessment.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 佐證檔案狀態: 未掃描, 掃描無惡意程式, 含惡意程式. */
enum EvidenceState {
    UNSCANNED,
    CLEAN,
    INFECTED;

    static final Map<EvidenceState, Set<EvidenceState>> MOVES =
            new EnumMap<>(Map.of(UNSCANNED, Set.of(CLEAN, INFECTED), CLEAN, Set.of(), INFECTED, Set.of()));
}
