package tw.servicequality.assessment.evidence;

/** What kind of fact an evidence tells of. */
public enum EvidenceKind {
    /** 陳情案件結案 */
    COMPLAINT_CLOSED,
    /** 執行計畫發布 */
    PLAN_PUBLISHED
}
