package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 6月及12月結束後之次月4日前: a day of the month after the end of these months; where that month is shorter, its last day. */
public record DayAfterPeriodEnd(List<Integer> endMonths, int dayOfNextMonth, Roll roll) implements DatedRule {

    public DayAfterPeriodEnd {
        endMonths = Limits.months(endMonths);
        Limits.within(dayOfNextMonth, 31);
    }

    /** 每季結束後之次月5日前 */
    public static DayAfterPeriodEnd ofEvery(Span span, int dayOfNextMonth, Roll roll) {
        return new DayAfterPeriodEnd(span.endMonths(), dayOfNextMonth, roll);
    }

    @Override
    public List<DueDate> dates(Period period, WorkingDays days) {
        return period.endingWith(endMonths).stream()
                .map(covers -> DueDate.of(covers, after(covers.end()), roll, days))
                .toList();
    }

    private LocalDate after(LocalDate end) {
        var next = YearMonth.from(end).plusMonths(1);
        return next.atDay(Math.min(dayOfNextMonth, next.lengthOfMonth()));
    }

    @Override
    public String words() {
        return endMonths.stream().map(month -> month + "月").collect(Collectors.joining("、")) + "結束後之次月" + dayOfNextMonth
                + "日前";
    }

    @Override
    public String inference() {
        return "";
    }

    @Override
    public DayAfterPeriodEnd rolling(Roll other) {
        return new DayAfterPeriodEnd(endMonths, dayOfNextMonth, other);
    }
}
