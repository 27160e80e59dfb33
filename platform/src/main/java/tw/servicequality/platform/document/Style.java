package tw.servicequality.platform.document;

/** 段落樣式 */
public enum Style {
    /** 標題 */
    TITLE("Title"),
    /** 靠右之日期、文號 */
    SIDE("Side"),
    /** 章名：壹、貳、參 */
    CHAPTER("Chapter"),
    /** 本文 */
    BODY("Body"),
    /** 依原文編號之段落，逐層縮排 */
    LEVEL1("Level1"),
    LEVEL2("Level2"),
    LEVEL3("Level3"),
    LEVEL4("Level4"),
    /** 表格欄名 */
    TABLE_HEADING("TableHeading"),
    /** 表格內文 */
    TABLE_TEXT("TableText"),
    /** 表格內居中之數字、名稱 */
    TABLE_CENTRE("TableCentre");

    private final String wire;

    Style(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    boolean isCentred() {
        return this == TITLE || this == TABLE_HEADING || this == TABLE_CENTRE;
    }

    String align() {
        return isCentred() ? "center" : this == SIDE ? "end" : "start";
    }
}
