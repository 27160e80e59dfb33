package tw.servicequality.complaint.deadline;

import java.time.Duration;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.DayCount;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

/** 期間: so many days or hours after the event, what becomes of a last day off, and the article that says so. */
public record TimeLimit(int amount, Unit unit, Start start, Roll roll, String text, String article) {

    /** Closures are looked up far enough ahead for this, and for its extensions. */
    private static final int LONGEST_DAYS = 90;

    private static final int HOURS_OF_DAY = 24;

    /** 計算單位 */
    public enum Unit {
        /** 工作日 */
        WORKING_DAY,
        /** 日曆日 */
        CALENDAR_DAY,
        /** 小時: by the clock, nights and holidays included. */
        HOUR
    }

    /** 起算: the first thing that counts. */
    public enum Start {
        /** 次日起算 (行政程序法 §48 II) */
        NEXT_DAY,
        /** 次一工作日起算: days off right after the event are not counted, even by a limit in calendar days. */
        NEXT_WORKING_DAY,
        /** 即時起算: for hours. */
        MOMENT
    }

    boolean isInDays() {
        return unit != Unit.HOUR;
    }

    /** The same kind of limit with another amount: an extension is counted like what it extends. */
    TimeLimit of(int otherAmount) {
        return new TimeLimit(otherAmount, unit, Start.NEXT_DAY, roll, text, article);
    }

    /** Counted out after the day of the event; for limits in days only. */
    DayCount from(LocalDate event, WorkingDays days) {
        return switch (unit) {
            case WORKING_DAY -> days.plusWorkingDays(event, amount);
            case CALENDAR_DAY -> days.plusCalendarDays(lastNotCounted(event, days), amount, roll);
            case HOUR -> throw new IllegalStateException("hours are not counted in days");
        };
    }

    Duration hours() {
        return Duration.ofHours(amount);
    }

    /** Working days and hours end where they end, so a roll would promise what never happens. */
    boolean isSound() {
        return amount >= 1
                && amount <= (unit == Unit.HOUR ? LONGEST_DAYS * HOURS_OF_DAY : LONGEST_DAYS)
                && unit != null
                && start != null
                && roll != null
                && roll != Roll.BACK
                && (unit == Unit.CALENDAR_DAY || roll == Roll.NONE)
                && (unit == Unit.HOUR) == (start == Start.MOMENT)
                && isSaid(text)
                && isSaid(article);
    }

    /** A limit in working days passes over days off anyway. */
    private LocalDate lastNotCounted(LocalDate event, WorkingDays days) {
        return start == Start.NEXT_WORKING_DAY
                ? days.rolled(event.plusDays(1), Roll.FORWARD).minusDays(1)
                : event;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
