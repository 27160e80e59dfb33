package tw.servicequality.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboxJourneyTest {

    @Inject
    Tables tables;

    TestBroker broker;

    @Test
    void a_fact_commits_with_its_change_and_reaches_kafka_in_cloudevents_form() {
        Notes.write("n1", "hello", "key-n1").statusCode(201);

        var message = broker.await("note-events", received -> "n1".equals(received.key()));

        assertThat(message.value()).isEqualTo("{\"id\":\"n1\",\"lines\":1}");
        assertThat(header(message, "ce_type")).isEqualTo("tw.servicequality.note.NoteWritten.v1");
        assertThat(header(message, "ce_subject")).isEqualTo("n1");
        assertThat(header(message, "ce_sequence")).isEqualTo("0");
        assertThat(header(message, "ce_source")).isEqualTo("/note-service");
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "content-type")).isEqualTo("application/json");
    }

    /** The bell of this process does not ring for it. */
    @Test
    void what_another_process_committed_reaches_kafka_too() {
        tables.run("""
                insert into outbox (event_id, topic, type, subject, sequence, time, data)
                values (uuidv7(), 'note-events', 'tw.servicequality.note.NoteWritten.v1', 'from-another', 0, now(), '{"id":"from-another"}')""");

        var message = broker.await("note-events", received -> "from-another".equals(received.key()));

        assertThat(message.value()).isEqualTo("{\"id\":\"from-another\"}");
    }

    /** Every look begins among their places, and nobody else comes to sweep so soon. */
    @Test
    void the_places_of_many_facts_are_swept_away_when_they_are_sent() {
        tables.run("""
                insert into outbox (event_id, topic, type, subject, sequence, time, data)
                select uuidv7(), 'sweep-events', 'tw.servicequality.note.NoteSwept.v1', 's' || n, 0, now(), '{}'
                from generate_series(1, 10000) n""");

        await().atMost(Duration.ofMinutes(1)).until(() -> tables.number("select count(*) from outbox_unsent") == 0);
        await().until(() -> tables.number("""
                select count(*) from pg_stat_user_tables where relname = 'outbox_unsent' and vacuum_count > 0""") == 1);
        assertThat(tables.number("select count(*) from outbox where topic = 'sweep-events'"))
                .isEqualTo(10_000);
    }

    @Test
    void a_refusal_after_the_outbox_leaves_neither_change_nor_fact_nor_key() {
        Notes.write("n2", "fail after all", "key-n2").statusCode(409);

        assertThat(tables.number("select count(*) from note where id = 'n2'")).isZero();
        assertThat(tables.number("select count(*) from outbox where subject = 'n2'"))
                .isZero();
        assertThat(tables.keptAnswers("key-n2", "")).isZero();
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
