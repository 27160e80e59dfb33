package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** 100,000 periods of every sort, each against the plain implementation; the seed makes a failure repeatable. */
class RandomPeriodsTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final int CASES = 100_000;

    private final Random random = new Random(20160301);
    private final OfficeCalendars calendars = new OfficeCalendars();

    @Test
    void every_result_is_that_of_walking_day_by_day() {
        for (int world = 0; world < 20; world++) {
            List<LocalDate> closed = random.ints(40, 0, 5400)
                    .mapToObj(FIRST::plusDays)
                    .distinct()
                    .toList();
            boolean revised = random.nextBoolean();
            WorkingDays days = WorkingDays.on(
                    calendars.version(revised ? "2025@2025-06-13" : "2025@original"),
                    Closures.of(closed.stream().map(RandomPeriodsTest::typhoon).toList()));
            NaiveCalendar naive = new NaiveCalendar(revised ? "2025" : "2025-original", new TreeSet<>(closed));
            for (int i = 0; i < CASES / 20; i++) {
                compare(days, naive, FIRST.plusDays(random.nextInt(5250)), random.nextInt(61));
            }
            LocalDate last = LocalDate.of(2027, 12, 31);
            assertThat(days.countBetween(FIRST, last)).isEqualTo(naive.countBetween(FIRST, last));
        }
    }

    private void compare(WorkingDays days, NaiveCalendar naive, LocalDate start, int n) {
        int sort = random.nextInt(8);
        Roll roll = Roll.values()[sort % 3];
        int step = roll == Roll.FORWARD ? 1 : roll == Roll.BACK ? -1 : 0;
        String what = start + " + " + n + " sort " + sort;
        switch (sort) {
            case 0, 1, 2 -> {
                DayCount count = days.plusCalendarDays(start, n, roll);
                assertThat(count.end()).as(what).isEqualTo(naive.plusCalendarDays(start, n, step));
                addsUp(count, n, what);
            }
            case 3, 4, 5 -> {
                DayCount count = days.plusMonths(start, n % 7, roll);
                assertThat(count.end()).as(what).isEqualTo(naive.plusMonths(start, n % 7, step));
                addsUp(count, (int) (count.lastDay().toEpochDay() - start.toEpochDay()), what);
            }
            default -> {
                DayCount count = days.plusWorkingDays(start, n);
                assertThat(count.end()).as(what).isEqualTo(naive.plusWorkingDays(start, n));
                addsUp(count, n, what);
                assertThat(days.countBetween(start, count.end())).as(what).isEqualTo(n);
                LocalDate far = start.plusDays(random.nextInt(227));
                assertThat(days.countBetween(start, far)).as(what).isEqualTo(naive.countBetween(start, far));
            }
        }
    }

    /** What an auditor does with a pencil: count the counted lines, and see that no day between is left out. */
    private static void addsUp(DayCount count, int n, String what) {
        assertThat(count.counted()).as(what).isEqualTo(n);
        assertThat(count.days().stream().filter(CountedDay::counted).count())
                .as(what)
                .isEqualTo(n);
        LocalDate expected = count.start();
        boolean backwards = false;
        for (CountedDay line : count.days()) {
            if (!line.date().equals(expected)) {
                fail(what + ": " + line.date() + " where " + expected + " was due");
            }
            backwards =
                    backwards || expected.equals(count.lastDay()) && count.end().isBefore(expected);
            expected = expected.plusDays(backwards ? -1 : 1);
        }
        assertThat(count.days().getLast().date()).as(what).isEqualTo(count.end());
    }

    private static OfficeClosure typhoon(LocalDate day) {
        return new OfficeClosure("c" + day, "KCG", day, ClosureExtent.WHOLE_DAY, Instant.EPOCH, "颱風");
    }
}
