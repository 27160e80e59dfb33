package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import java.util.List;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 103年1月4日前: a day of its own, which may lie after the plan's year. */
public record FixedDate(LocalDate date, Roll roll) implements DatedRule {

    private static final int ROC = 1911;

    @Override
    public List<DueDate> dates(Period period, WorkingDays days) {
        return List.of(DueDate.of(period, date, roll, days));
    }

    @Override
    public String words() {
        return (date.getYear() - ROC) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日前";
    }

    @Override
    public String inference() {
        return "";
    }

    @Override
    public FixedDate rolling(Roll other) {
        return new FixedDate(date, other);
    }
}
