package tw.servicequality.platform.calendar;

/** What becomes of a period whose last day is a day off. */
public enum Roll {
    /** 行政程序法第48條第4項: the next working day; from an ordinary Saturday the morning of Monday. */
    FORWARD,
    /** The working day before, for those who promise to be early. */
    BACK,
    /** 行政程序法第48條第5項: the day stays, as where a disposition burdens the person. */
    NONE
}
