package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 各項正面消息應3日內提報. Working days end on a working day by themselves: the roll is for the other kinds. */
public record DaysAfterEvent(String event, int days, DayType dayType, Roll roll) implements EventRule {

    public DaysAfterEvent {
        Limits.within(days, 366);
    }

    @Override
    public DueDate after(LocalDate happened, WorkingDays calendar) {
        if (dayType == DayType.WORKING) {
            var end = calendar.plusWorkingDays(happened, days).end();
            return DueDate.of(new Period(happened, end), end, roll, calendar);
        }
        var last = happened.plusDays(days);
        return DueDate.of(new Period(happened, last), last, roll, calendar);
    }

    @Override
    public String words() {
        return event + "後" + days + (dayType == DayType.WORKING ? "個工作日內" : "日內");
    }

    @Override
    public String inference() {
        return dayType == DayType.UNSPECIFIED ? "原文未載日別，以日曆天計（推定）" : "";
    }

    @Override
    public DaysAfterEvent rolling(Roll other) {
        return new DaysAfterEvent(event, days, dayType, other);
    }
}
