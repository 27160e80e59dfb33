package tw.servicequality.platform.filestore;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tw.servicequality.platform.malware.ScanVerdict;

/** 掃描狀態: the whole life of a file that is kept for good. */
public enum ScanState {
    /** 未掃描 */
    UNSCANNED,
    /** 掃描無惡意程式 */
    CLEAN,
    /** 含惡意程式 */
    INFECTED;

    static final Map<ScanState, Set<ScanState>> MOVES =
            new EnumMap<>(Map.of(UNSCANNED, Set.of(CLEAN, INFECTED), CLEAN, Set.of(), INFECTED, Set.of()));

    static ScanState of(ScanVerdict verdict) {
        return switch (verdict) {
            case CLEAN -> CLEAN;
            case INFECTED -> INFECTED;
        };
    }
}
