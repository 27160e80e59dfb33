package tw.servicequality.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.timer.NewTimer;
import tw.servicequality.platform.timer.Timers;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimerJourneyTest {

    @Inject
    Timers timers;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @Test
    void what_a_timer_did_reaches_kafka_within_a_second_of_its_time_and_not_before() {
        var dueAt = clock.instant().plusMillis(300);
        QuarkusTransaction.requiringNew().run(() -> timers.set("note-reminder", "r1", dueAt));

        var message = broker.await("note-events", received -> "r1".equals(received.key()));

        assertThat(Instant.ofEpochMilli(message.timestamp()))
                .isBetween(dueAt.truncatedTo(ChronoUnit.MILLIS), dueAt.plusSeconds(1));
        assertThat(message.value()).isEqualTo("{\"id\":\"r1\",\"text\":\"記得「閱讀」\"}");
    }

    @Test
    void facts_and_audit_of_a_batch_are_kept_in_order_with_the_service_as_author() throws SQLException {
        var due = IntStream.range(0, 50)
                .mapToObj(at ->
                        new NewTimer("note-reminder", "o" + at, clock.instant().plusMillis(at)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> timers.set(due));

        await().until(() -> texts("select subject from audit_entry where subject ~ '^o\\d+$'")
                        .size()
                == 50);

        var expected = due.stream().map(NewTimer::subject).toList();
        assertThat(texts("select subject from outbox where subject ~ '^o\\d+$' order by id"))
                .isEqualTo(expected);
        assertThat(texts("select distinct actor || ' ' || version from audit_entry where subject ~ '^o\\d+$'"))
                .containsExactly("system:note-service 7");
    }

    @Test
    void facts_are_not_added_to_a_connection_without_transaction() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThatThrownBy(() -> outbox.addAll(connection, List.of(new NoteReminder.NoteReminded("x", "x"))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
