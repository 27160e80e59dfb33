package tw.servicequality.plan.schedule;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/**
 * 到期日: the day the rule names, the day that binds, and why the two differ.
 *
 * @param covers what is reported on or done by then
 * @param why empty where offices work on the day named, as announced
 * @param calendar the calendar's id, kept so that the reckoning can be repeated
 */
public record DueDate(Period covers, LocalDate nominal, LocalDate due, String why, String calendar) {

    static DueDate of(Period covers, LocalDate nominal, Roll roll, WorkingDays days) {
        var due = days.rolled(nominal, roll);
        var rolled = days.isWorking(nominal) ? "" : why(nominal, due, roll, days);
        var provisional = days.calendar().provisional(due).orElse("");
        var why = Stream.of(rolled, provisional).filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
        return new DueDate(covers, nominal, due, why, days.calendar().id());
    }

    private static String why(LocalDate nominal, LocalDate due, Roll roll, WorkingDays days) {
        var off = days.calendar().day(nominal);
        var named = nominal + "（" + weekday(nominal) + (off.working() ? "，停止上班" : "，" + off.label()) + "）";
        return switch (roll) {
            case FORWARD -> named + "非上班日，順延至 " + due;
            case BACK -> named + "非上班日，提前至 " + due;
            case NONE -> named + "非上班日，依規則不調整";
        };
    }

    private static String weekday(LocalDate day) {
        return "星期" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }
}
