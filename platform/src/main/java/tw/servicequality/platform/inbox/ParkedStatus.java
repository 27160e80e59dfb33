package tw.servicequality.platform.inbox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a parked fact. */
public enum ParkedStatus {
    PARKED,
    REPLAYED,
    DISCARDED;

    public static final Map<ParkedStatus, Set<ParkedStatus>> MOVES =
            new EnumMap<>(Map.of(PARKED, Set.of(REPLAYED, DISCARDED), REPLAYED, Set.of(), DISCARDED, Set.of()));
}
