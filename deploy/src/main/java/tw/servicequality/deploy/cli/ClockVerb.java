package tw.servicequality.deploy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Refusal;

/**
 * {@code clock [DATE]}: the demo clock is a file of eight bytes that the services have mapped: the milliseconds by which
 * it is ahead of real time.
 */
record ClockVerb(Home home, Clock real) {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final int OPENING_HOUR = 9;

    int run(List<String> words) {
        if (words.size() > 1) {
            throw new Refusal("./sq clock [DATE]");
        }
        if (!words.isEmpty()) {
            write(offset(words.getFirst()));
        }
        Instant now = real.instant().plusMillis(read());
        System.out.println(
                now.atZone(TAIPEI).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")) + " Asia/Taipei");
        return 0;
    }

    /** A day alone means its opening hour. */
    private Duration offset(String word) {
        if (word.equals("real")) {
            return Duration.ZERO;
        }
        try {
            LocalDateTime time = word.contains("T")
                    ? LocalDateTime.parse(word)
                    : LocalDate.parse(word).atTime(OPENING_HOUR, 0);
            return Duration.between(real.instant(), time.atZone(TAIPEI).toInstant());
        } catch (DateTimeParseException e) {
            throw new Refusal("\"" + word + "\" is no date; write 2016-03-01, 2016-03-01T09:00 or real.", e);
        }
    }

    /** In place and in one write: the services look at these very bytes. */
    private void write(Duration offset) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        bytes.putLong(offset.toMillis()).flip();
        home.folder("run");
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(bytes, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        if (!file().toFile().exists()) {
            return 0;
        }
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.READ)) {
            return file.read(bytes, 0) == Long.BYTES ? bytes.getLong(0) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return home.clock();
    }
}
