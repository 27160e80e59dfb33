package tw.servicequality.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedClockTest {
    static final Instant MARCH = Instant.parse("2016-03-01T01:00:00Z");

    private final MovableClock real = MovableClock.at(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_created_and_means_real_time() {
        Path file = folder.resolve("new").resolve("clock");
        assertThat(SharedClock.over(file, real).instant()).isEqualTo(real.instant());
        assertThat(file).hasSize(8);
    }

    @Test
    void a_move_is_seen_through_another_mapping_at_once() {
        SharedClock one = clock();
        SharedClock other = clock();
        one.moveTo(MARCH);
        assertThat(other.instant()).isEqualTo(MARCH);
        assertThat(other.millis()).isEqualTo(MARCH.toEpochMilli());
        other.moveTo(MARCH.minusSeconds(60));
        assertThat(one.instant()).isEqualTo(MARCH.minusSeconds(60));
    }

    @Test
    void it_ticks_on_from_where_it_was_set_and_outlives_those_who_read_it() {
        clock().moveTo(MARCH);
        real.moveBy(Duration.ofMinutes(5));
        assertThat(clock().instant()).isEqualTo(MARCH.plusSeconds(300));
    }

    @Test
    void the_same_clock_in_another_zone_moves_along() {
        SharedClock clock = clock();
        var utc = clock.withZone(ZoneOffset.UTC);
        clock.moveTo(MARCH);
        assertThat(utc.instant()).isEqualTo(MARCH);
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void a_file_that_is_something_else_is_left_alone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "dear clock, not yours");
        assertThatThrownBy(() -> SharedClock.over(letter, real)).isInstanceOf(UncheckedIOException.class);
        assertThat(letter).hasContent("dear clock, not yours");
    }

    @Test
    void many_who_create_it_at_once_share_one_clock() {
        List<SharedClock> clocks =
                IntStream.range(0, 16).mapToObj(i -> CompletableFuture.supplyAsync(this::clock)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        clocks.getFirst().moveTo(MARCH);
        assertThat(clocks).allSatisfy(clock -> assertThat(clock.instant()).isEqualTo(MARCH));
    }

    /** Offsets that differ in every byte: half of one with half of the other would be neither. */
    @Test
    void a_reader_never_sees_half_of_a_move() {
        Instant later = Instant.parse("2027-12-31T15:59:59Z");
        SharedClock writer = clock();
        SharedClock reader = clock();
        writer.moveTo(MARCH);
        Set<Instant> seen = ConcurrentHashMap.newKeySet();
        var writing = CompletableFuture.runAsync(
                () -> IntStream.range(0, 200_000).forEach(i -> writer.moveTo(i % 2 == 0 ? later : MARCH)));
        while (!writing.isDone()) {
            seen.add(reader.instant());
        }
        writing.join();
        assertThat(Set.of(MARCH, later)).containsAll(seen);
    }

    @Test
    void a_move_in_one_process_is_seen_in_another() throws Exception {
        Path file = folder.resolve("clock");
        SharedClock here = SharedClock.over(file);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(SharedClock.class) + java.io.File.pathSeparator + classes(Mover.class),
                        Mover.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(other.waitFor()).isZero();
        assertThat(here.instant()).isBetween(MARCH, MARCH.plusSeconds(600));
    }

    /** The other process. */
    static final class Mover {
        private Mover() {}

        public static void main(String[] file) {
            SharedClock.over(Path.of(file[0])).moveTo(MARCH);
        }
    }

    private SharedClock clock() {
        return SharedClock.over(folder.resolve("clock"), real);
    }

    private static String classes(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
