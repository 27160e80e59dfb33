package tw.servicequality.platform.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import tw.servicequality.platform.outbox.IntegrationEvent;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;

/** An effect as a service has it: a bean that tells facts set by set. */
@ApplicationScoped
class NoteReminder implements TimerEffect {

    private final Outbox outbox;

    NoteReminder(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "note-reminder";
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        outbox.addAll(
                connection,
                due.stream()
                        .map(timer -> new NoteReminded(timer.subject(), "記得「閱讀」"))
                        .toList());
        return List.of();
    }

    record NoteReminded(String id, String text) implements IntegrationEvent {
        @Override
        public String type() {
            return "tw.servicequality.note.NoteReminded.v1";
        }

        @Override
        public String topic() {
            return "note-events";
        }

        @Override
        public String subject() {
            return id;
        }

        @Override
        public long sequence() {
            return 7;
        }
    }
}
