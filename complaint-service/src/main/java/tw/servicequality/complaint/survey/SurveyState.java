package tw.servicequality.complaint.survey;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 滿意度調查狀態: the whole life of a survey is this table. That its time is up is the deadline's matter and no state. */
enum SurveyState {
    /** 待填覆 */
    OPEN,
    /** 已填覆 */
    ANSWERED,
    /** 案件已重啟，不再受理 */
    WITHDRAWN;

    static final Map<SurveyState, Set<SurveyState>> MOVES = new EnumMap<>(Map.of(
            OPEN, Set.of(ANSWERED, WITHDRAWN),
            ANSWERED, Set.of(),
            WITHDRAWN, Set.of()));
}
