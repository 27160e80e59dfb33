package tw.servicequality.platform.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The same questions answered in the slowest and plainest way, sharing no line with what it checks. */
final class NaiveCalendar {
    private final Map<LocalDate, Boolean> off = new HashMap<>();
    private final Set<LocalDate> closed;

    /** The files of 2013 to 2027, with that one for 2025. */
    NaiveCalendar(String file2025, Set<LocalDate> closed) {
        this.closed = closed;
        for (int year = 2013; year <= 2027; year++) {
            for (JsonNode day :
                    file(year == 2025 ? file2025 : String.valueOf(year)).get("days")) {
                off.put(
                        LocalDate.parse(day.get("date").asText()),
                        day.get("isHoliday").asBoolean());
            }
        }
    }

    static JsonNode file(String name) {
        try (InputStream in =
                NaiveCalendar.class.getResourceAsStream("/calendar/tw-office-calendar-" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    boolean isOff(LocalDate day) {
        if (!off.containsKey(day)) {
            throw new CalendarYearMissing(day.getYear());
        }
        return off.get(day) || closed.contains(day);
    }

    LocalDate plusWorkingDays(LocalDate start, int n) {
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (!isOff(day)) {
                left--;
            }
        }
        return day;
    }

    LocalDate plusCalendarDays(LocalDate start, int n, int step) {
        return roll(start.plusDays(n), step);
    }

    /** 第48條第3項 spelt out: find the month, see whether it has the day that the period began on, take the day before. */
    LocalDate plusMonths(LocalDate start, int months, int step) {
        LocalDate began = start.plusDays(1);
        int month = began.getYear() * 12 + began.getMonthValue() - 1 + months;
        LocalDate firstOfMonth = LocalDate.of(month / 12, month % 12 + 1, 1);
        int length = firstOfMonth.lengthOfMonth();
        LocalDate end = began.getDayOfMonth() > length
                ? firstOfMonth.withDayOfMonth(length)
                : firstOfMonth.withDayOfMonth(began.getDayOfMonth()).minusDays(1);
        return roll(end, step);
    }

    int countBetween(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isOff(day) ? 0 : 1;
        }
        return count;
    }

    private LocalDate roll(LocalDate end, int step) {
        LocalDate day = end;
        while (step != 0 && isOff(day)) {
            day = day.plusDays(step);
        }
        return day;
    }
}
