package tw.servicequality.assessment.award;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way of an entry. Four stages are ends, and each end is an outcome that is told. */
enum AwardStage {
    /** 報名參選 */
    ENTERED,
    /** 初評選出 */
    PRESELECTED,
    /** 主管機關薦送 */
    NOMINATED,
    /** 入圍實地訪查 */
    SHORTLISTED,
    /** 初評未選出 */
    NOT_PRESELECTED,
    /** 薦送參選惟未入圍 */
    NOT_SHORTLISTED,
    /** 入圍未獲獎，頒發獎狀 */
    CERTIFIED,
    /** 獲頒 */
    AWARDED;

    static final Map<AwardStage, Set<AwardStage>> MOVES = new EnumMap<>(Map.of(
            ENTERED, Set.of(PRESELECTED, NOT_PRESELECTED),
            PRESELECTED, Set.of(NOMINATED),
            NOMINATED, Set.of(SHORTLISTED, NOT_SHORTLISTED),
            SHORTLISTED, Set.of(AWARDED, CERTIFIED),
            NOT_PRESELECTED, Set.of(),
            NOT_SHORTLISTED, Set.of(),
            CERTIFIED, Set.of(),
            AWARDED, Set.of()));

    /** Empty while the entry is on its way. */
    Optional<AwardOutcome> outcome() {
        return switch (this) {
            case ENTERED, PRESELECTED, NOMINATED, SHORTLISTED -> Optional.empty();
            case NOT_PRESELECTED -> Optional.of(AwardOutcome.NOT_NOMINATED);
            case NOT_SHORTLISTED -> Optional.of(AwardOutcome.NOT_SELECTED);
            case CERTIFIED -> Optional.of(AwardOutcome.FINALIST);
            case AWARDED -> Optional.of(AwardOutcome.AWARDED);
        };
    }
}
