package tw.servicequality.plan.publication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a publication: 公開中, 已撤下. */
enum PublicationStatus {
    PUBLISHED,
    WITHDRAWN;

    static final Map<PublicationStatus, Set<PublicationStatus>> MOVES =
            new EnumMap<>(Map.of(PUBLISHED, Set.of(WITHDRAWN), WITHDRAWN, Set.of()));
}
