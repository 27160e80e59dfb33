package tw.servicequality.platform.calendar;

/** Where each line of a reckoning comes from. */
final class Articles {
    static final String START_EXCLUDED = "行政程序法第48條第2項";
    static final String MONTHS = "行政程序法第48條第3項";
    static final String ROLLED = "行政程序法第48條第4項";
    static final String BURDENING = "行政程序法第48條第5項";
    static final String CALENDAR = "政府機關辦公日曆表";
    static final String MAKEUP_SATURDAY = "法務部99年2月3日法律字第099004718號";
    static final String OWN_PROMISE = "機關自訂提前";

    private Articles() {}
}
