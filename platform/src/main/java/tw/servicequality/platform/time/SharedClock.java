package tw.servicequality.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that every process of this host reads through one mapped file of eight bytes: the milliseconds by which it is
 * ahead of real time. A move is seen at once by all of them, outlives restarts, and the clock ticks on from there.
 */
public final class SharedClock extends Clock {
    private static final VarHandle OFFSET = ValueLayout.JAVA_LONG.varHandle();
    private static final long BYTES = ValueLayout.JAVA_LONG.byteSize();

    private final MemorySegment shared;
    private final Clock real;

    private SharedClock(MemorySegment shared, Clock real) {
        this.shared = shared;
        this.real = real;
    }

    /** Maps the file, creating it with no offset if it is missing; refuses a file of another size, which is not ours to write to. */
    public static SharedClock over(Path file) {
        return over(file, Clock.system(Taipei.ZONE));
    }

    static SharedClock over(Path file, Clock real) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new SharedClock(map(file), real);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the clock file " + file, e);
        }
    }

    /** Two processes creating it at once both grow it to eight zero bytes: growing never takes away what the other wrote. */
    private static MemorySegment map(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() != 0 && channel.size() != BYTES) {
                throw new IOException("not a clock file: " + channel.size() + " bytes");
            }
            return channel.map(MapMode.READ_WRITE, 0, BYTES, Arena.global());
        }
    }

    /** Sets the clock of all processes, forwards or backwards. */
    public void moveTo(Instant instant) {
        OFFSET.setVolatile(shared, 0L, instant.toEpochMilli() - real.millis());
    }

    @Override
    public long millis() {
        return real.millis() + offset();
    }

    @Override
    public Instant instant() {
        return real.instant().plusMillis(offset());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SharedClock(shared, real.withZone(zone));
    }

    private long offset() {
        return (long) OFFSET.getVolatile(shared, 0L);
    }
}
