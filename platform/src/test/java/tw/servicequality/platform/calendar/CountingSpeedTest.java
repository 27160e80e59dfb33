package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A recomputation touches every open case, so an explained count of 30 working days may cost 5 µs: the best of many rounds. */
class CountingSpeedTest {
    private static final int ROUND = 5_000;

    private final WorkingDays days = WorkingDays.on(new OfficeCalendars().current());

    @Test
    void thirty_working_days_are_explained_within_five_microseconds() {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 40; round++) {
            best = Math.min(best, nanosOfOne());
        }
        System.out.println("30 working days explained: " + best + " ns");
        assertThat(best).isLessThanOrEqualTo(5_000);
    }

    private long nanosOfOne() {
        LocalDate start = LocalDate.of(2016, 1, 1);
        int lines = 0;
        long began = System.nanoTime();
        for (int i = 0; i < ROUND; i++) {
            lines += days.plusWorkingDays(start.plusDays(i % 3650), 30).days().size();
        }
        long took = System.nanoTime() - began;
        assertThat(lines).isGreaterThan(30 * ROUND);
        return took / ROUND;
    }
}
