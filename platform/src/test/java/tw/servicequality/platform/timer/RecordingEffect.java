package tw.servicequality.platform.timer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An effect that writes down what fired, fails for the poisonous and lets the periodic fire again. */
final class RecordingEffect implements TimerEffect {

    private final String kind;
    private final Set<String> poisonous = new HashSet<>();
    private Duration period = Duration.ZERO;
    private Runnable meanwhile = () -> {};

    RecordingEffect(String kind) {
        this.kind = kind;
    }

    RecordingEffect failingFor(String... subjects) {
        poisonous.addAll(List.of(subjects));
        return this;
    }

    RecordingEffect every(Duration time) {
        period = time;
        return this;
    }

    RecordingEffect whileFiring(Runnable other) {
        meanwhile = other;
        return this;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into fired (kind, subject, due_at)"
                        + " select ?, subject, due_at from unnest(?, ?) with ordinality as d (subject, due_at, place) order by place")) {
            insert.setString(1, kind);
            insert.setArray(2, SqlArrays.texts(connection, due, DueTimer::subject));
            insert.setArray(3, SqlArrays.notBefore(connection, due, DueTimer::dueAt));
            insert.executeUpdate();
        }
        meanwhile.run();
        due.stream().map(DueTimer::subject).filter(poisonous::contains).forEach(subject -> {
            throw new IllegalArgumentException("poison: " + subject);
        });
        return period.isZero()
                ? List.of()
                : due.stream()
                        .map(timer ->
                                new NextTimer(timer.subject(), timer.dueAt().plus(period)))
                        .toList();
    }
}
