package tw.servicequality.reward;

import java.time.LocalDate;
import java.time.Month;

/** 民國年: the year of the civil calendar less 1911. */
public final class RocYear {

    private static final int FOUNDED = 1911;

    private RocYear() {}

    public static int of(LocalDate day) {
        return day.getYear() - FOUNDED;
    }

    /** The last day of this ROC year. */
    public static LocalDate end(int rocYear) {
        return LocalDate.of(rocYear + FOUNDED, Month.DECEMBER, 31);
    }
}
