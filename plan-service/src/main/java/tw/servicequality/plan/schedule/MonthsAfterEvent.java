package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 收到成績應於1個月內: by 行政程序法第48條第3項, the day before the corresponding day, or the end of a month that has none. */
public record MonthsAfterEvent(String event, int months, Roll roll) implements EventRule {

    public MonthsAfterEvent {
        Limits.within(months, 24);
    }

    @Override
    public DueDate after(LocalDate happened, WorkingDays calendar) {
        var last = calendar.plusMonths(happened, months, Roll.NONE).lastDay();
        return DueDate.of(new Period(happened, last), last, roll, calendar);
    }

    @Override
    public String words() {
        return event + "後" + months + "個月內";
    }

    @Override
    public String inference() {
        return "內部期限，類推適用行政程序法第48條";
    }

    @Override
    public MonthsAfterEvent rolling(Roll other) {
        return new MonthsAfterEvent(event, months, other);
    }
}
