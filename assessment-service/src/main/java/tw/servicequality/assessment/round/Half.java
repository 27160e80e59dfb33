package tw.servicequality.assessment.round;

import java.time.LocalDate;

/** 上、下半年度 */
public enum Half {
    FIRST,
    SECOND;

    static Half of(LocalDate day) {
        return day.getMonthValue() <= 6 ? FIRST : SECOND;
    }
}
