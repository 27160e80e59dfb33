package tw.servicequality.verification.story;

/**
 * What an office says against its result, and what comes of it.
 *
 * @param points what the criterion is worth after the appeal
 * @param total what the result comes to then
 */
record Appealed(String agency, String criterion, int points, String grounds, String reasons, String remark, int total) {

    /** One point below 優. */
    static final Appealed SOUTH =
            new Appealed("WRA-SOUTH", "D1.3.2.1.a", 60, "輿情回應紀錄二件漏未計入，檢附原簽。", "經查原簽屬實，應予補計。", "補計輿情回應二件", 901);

    /** Four points below the first place, on the one item for which the sheet says no standard (finding F2). */
    static final Appealed CENTRAL = new Appealed(
            "WRA-CENTRAL",
            "D1.1.1.2.a",
            95,
            "收件確認簡訊及逾標準作業時間之主動告知（計畫一(一)2）漏未計入，檢附發送紀錄。",
            "評分表未載本項標準，依計畫文字認定；紀錄屬實，應予補計。",
            "補計收件確認及主動告知",
            943);
}
