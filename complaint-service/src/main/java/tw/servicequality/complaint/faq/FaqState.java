package tw.servicequality.complaint.faq;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 常見問答狀態: the whole life of an entry is this table. */
enum FaqState {
    /** 草稿 */
    DRAFT,
    /** 已審核 */
    REVIEWED,
    /** 已公開 */
    PUBLISHED,
    /** 已下架 */
    RETIRED;

    static final Map<FaqState, Set<FaqState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(DRAFT, REVIEWED),
            REVIEWED, Set.of(DRAFT, PUBLISHED),
            PUBLISHED, Set.of(RETIRED),
            RETIRED, Set.of()));
}
