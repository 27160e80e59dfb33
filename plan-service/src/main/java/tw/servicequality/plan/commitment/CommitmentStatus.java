package tw.servicequality.plan.commitment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 已確認, 不列管: what the officer decided on a proposal; he may think again. 失效: the document has other words now. */
enum CommitmentStatus {
    CONFIRMED,
    REFUSED,
    LAPSED;

    static final Map<CommitmentStatus, Set<CommitmentStatus>> MOVES = new EnumMap<>(Map.of(
            CONFIRMED, Set.of(CONFIRMED, REFUSED, LAPSED),
            REFUSED, Set.of(CONFIRMED, LAPSED),
            LAPSED, Set.of(CONFIRMED, REFUSED)));
}
