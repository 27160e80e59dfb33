package tw.servicequality.assessment.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A place on a panel. Who is recused does not come back; who was replaced may. */
public enum SeatStatus {
    SEATED,
    REPLACED,
    /** 迴避 */
    RECUSED;

    static final Map<SeatStatus, Set<SeatStatus>> MOVES = new EnumMap<>(
            Map.of(SEATED, Set.of(REPLACED, RECUSED), REPLACED, Set.of(SEATED, RECUSED), RECUSED, Set.of()));
}
