package tw.servicequality.assessment.evidence;

/** What kind of fact an evidence tells of. */
public enum EvidenceKind {
    /** 陳情案件結案 */
    COMPLAINT_CLOSED("陳情案件辦結"),
    /** 執行計畫發布 */
    PLAN_PUBLISHED("執行計畫公布"),
    /** 應辦事項提報 */
    COMMITMENT_REPORTED("應辦事項提報"),
    /** 應辦事項逾期未提報 */
    COMMITMENT_OVERDUE("應辦事項逾期未提報"),
    /** 應辦事項查核 */
    COMMITMENT_CHECKED("應辦事項查核"),
    /** 績效總報告提報 */
    PERFORMANCE_REPORT("績效總報告提報"),
    /** 成果公開 */
    RESULTS_PUBLISHED("成果公開"),
    /** 滿意度填覆 */
    SURVEY_ANSWERED("滿意度調查填覆"),
    /** 陳情統計簽核 */
    COMPLAINT_REPORT("陳情統計簽核"),
    /** 受理通知 */
    NOTICE_RECEIPT("受理通知"),
    /** 逾標準作業時間之主動告知：先行答復、展期通知 */
    NOTICE_DELAY("延遲主動告知"),
    /** 檔案 */
    FILE("佐證檔案");

    private final String title;

    EvidenceKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
