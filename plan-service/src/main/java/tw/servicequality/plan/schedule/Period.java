package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** 期程: days in Asia/Taipei, both ends included. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
    }

    /** 年度 */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** The ends of these months that lie in this period, each with the stretch since the one before. */
    List<Period> endingWith(List<Integer> months) {
        var first = YearMonth.from(start);
        var ends = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(first.until(YearMonth.from(end), java.time.temporal.ChronoUnit.MONTHS) + 1)
                .filter(month -> months.contains(month.getMonthValue()))
                .map(YearMonth::atEndOfMonth)
                .filter(this::holds)
                .toList();
        return Stream.iterate(0, at -> at + 1)
                .limit(ends.size())
                .map(at -> new Period(at == 0 ? start : ends.get(at - 1).plusDays(1), ends.get(at)))
                .toList();
    }
}
