package tw.servicequality.plan.schedule;

import java.util.List;
import java.util.stream.Collectors;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 查核期限 6月、12月: the end of these months. */
public record CheckpointMonths(List<Integer> months, Roll roll) implements DatedRule {

    public CheckpointMonths {
        months = Limits.months(months);
    }

    @Override
    public List<DueDate> dates(Period period, WorkingDays days) {
        return period.endingWith(months).stream()
                .map(covers -> DueDate.of(covers, covers.end(), roll, days))
                .toList();
    }

    @Override
    public String words() {
        return months.stream().map(month -> month + "月").collect(Collectors.joining("、")) + "底前";
    }

    @Override
    public String inference() {
        return "原文僅列月份，月底為推定";
    }

    @Override
    public CheckpointMonths rolling(Roll other) {
        return new CheckpointMonths(months, other);
    }
}
