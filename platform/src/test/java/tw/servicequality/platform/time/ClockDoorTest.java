package tw.servicequality.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockDoorTest {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2016-03-01T09:00:00+08:00");

    @TempDir
    Path folder;

    @Test
    void there_is_no_door_in_production_even_if_a_file_is_named() {
        Clock clock = ClockProducer.clock(List.of("prod"), Optional.of(file().toString()));
        assertThat(clock).isEqualTo(Clock.system(Taipei.ZONE));
        assertThat(file()).doesNotExist();
        assertThatThrownBy(() -> new ClockDoor(clock).read()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> new ClockDoor(clock).move(new ClockReading(NINE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void there_is_no_door_in_the_demo_if_no_file_is_named() {
        Clock clock = ClockProducer.clock(List.of("demo", "prod"), Optional.empty());
        assertThatThrownBy(() -> new ClockDoor(clock).read()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_demo_clock_shows_what_it_was_set_to() {
        ClockDoor door = new ClockDoor(ClockProducer.clock(List.of("demo", "prod"), Optional.of(file().toString())));
        assertThat(door.move(new ClockReading(NINE)).now()).isBetween(NINE, NINE.plusMinutes(1));
        assertThat(door.read().now().getOffset()).isEqualTo(NINE.getOffset());
        assertThat(door.read().now()).isBetween(NINE, NINE.plusMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-31T23:59:59.999+08:00, false",
        "2013-01-01T00:00:00+08:00, true",
        "2027-12-31T23:59:59.999+08:00, true",
        "2028-01-01T00:00:00+08:00, false",
        "+999999999-12-31T23:59:59-18:00, false",
    })
    void it_moves_only_where_there_is_a_calendar(OffsetDateTime to, boolean allowed) {
        assertThat(new WithinCalendar.Check().isValid(to, null)).isEqualTo(allowed);
    }

    @Test
    void today_is_the_day_in_taiwan_whatever_the_zone_of_the_clock() {
        Clock utc = MovableClock.at(Instant.parse("2016-02-29T16:00:00Z")).withZone(java.time.ZoneOffset.UTC);
        assertThat(Taipei.today(utc)).isEqualTo("2016-03-01");
    }

    private Path file() {
        return folder.resolve("clock");
    }
}
