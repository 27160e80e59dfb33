package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 每3個月: counted from the beginning of the period; what is left over at its end is no stretch of its own. */
public record EveryMonths(int months, Roll roll) implements DatedRule {

    public EveryMonths {
        Limits.within(months, 24);
    }

    @Override
    public List<DueDate> dates(Period period, WorkingDays days) {
        return Stream.iterate(0, at -> at + 1)
                .map(at -> new Period(begin(period, at), begin(period, at + 1).minusDays(1)))
                .takeWhile(covers -> period.holds(covers.end()))
                .map(covers -> DueDate.of(covers, covers.end(), roll, days))
                .toList();
    }

    private LocalDate begin(Period period, int at) {
        return period.start().plusMonths((long) months * at);
    }

    @Override
    public String words() {
        return "每" + months + "個月";
    }

    @Override
    public String inference() {
        return "原文僅載頻率，自期程起算，以各期末日為期限（推定）";
    }

    @Override
    public EveryMonths rolling(Roll other) {
        return new EveryMonths(months, other);
    }
}
