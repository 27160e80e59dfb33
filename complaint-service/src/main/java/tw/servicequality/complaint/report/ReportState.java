package tw.servicequality.complaint.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 統計報告狀態: the whole life of a report is this table. */
public enum ReportState {
    /** 擬製中 */
    DRAFT,
    /** 已簽核 */
    SIGNED;

    public static final Map<ReportState, Set<ReportState>> MOVES =
            new EnumMap<>(Map.of(DRAFT, Set.of(DRAFT, SIGNED), SIGNED, Set.of()));
}
