package tw.servicequality.plan.schedule;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 每月、每季、每半年、年度內: by the end of each; where the period ends before, by its end. */
public record PerPeriod(Span per, Roll roll) implements DatedRule {

    @Override
    public List<DueDate> dates(Period period, WorkingDays days) {
        var parts = new ArrayList<>(period.endingWith(per.endMonths()));
        var next = parts.isEmpty() ? period.start() : parts.getLast().end().plusDays(1);
        if (!next.isAfter(period.end())) {
            parts.add(new Period(next, period.end()));
        }
        return parts.stream()
                .map(covers -> DueDate.of(covers, covers.end(), roll, days))
                .toList();
    }

    @Override
    public String words() {
        return "每" + per.label();
    }

    @Override
    public String inference() {
        return "原文僅載頻率，以各期末日為期限（推定）";
    }

    @Override
    public PerPeriod rolling(Roll other) {
        return new PerPeriod(per, other);
    }
}
