package tw.servicequality.assessment.publication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a published version: 公布中, 已有新版, 已撤下. */
enum PublicationStatus {
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN;

    static final Map<PublicationStatus, Set<PublicationStatus>> MOVES = new EnumMap<>(
            Map.of(PUBLISHED, Set.of(SUPERSEDED, WITHDRAWN), SUPERSEDED, Set.of(WITHDRAWN), WITHDRAWN, Set.of()));
}
