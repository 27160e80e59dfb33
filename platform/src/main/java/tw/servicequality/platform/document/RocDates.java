package tw.servicequality.platform.document;

import java.time.LocalDate;

/** 國曆年月日 (公文程式條例 §6). */
public final class RocDates {

    private static final int FOUNDED = 1911;

    private RocDates() {}

    /** 105年12月31日; 民國前 before 1912. */
    public static String of(LocalDate day) {
        var year = day.getYear() - FOUNDED;
        var said = year > 0 ? year + "年" : "民國前" + (1 - year) + "年";
        return said + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
