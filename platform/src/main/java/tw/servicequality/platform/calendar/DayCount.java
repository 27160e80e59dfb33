package tw.servicequality.platform.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A counted period. {@code start} is the day of the event, itself not counted; {@code lastDay} is the last day before
 * rolling; {@code end} is the day that binds; {@code endsInTheMorning} is true where an ordinary Saturday became the
 * morning of the Monday after (行政程序法第48條第4項). {@code days} is the reckoning, {@code versions} the calendars it used.
 */
public record DayCount(
        LocalDate start,
        LocalDate lastDay,
        LocalDate end,
        boolean endsInTheMorning,
        int counted,
        String calendar,
        List<String> versions,
        List<CountedDay> days) {}
