package tw.servicequality.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditJourneyTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Tables tables;

    TestBroker broker;

    @Test
    void a_change_is_in_the_trail_with_its_author_and_sealed_within_a_second() {
        Notes.write("audit-1", "t", "key-audit-1").statusCode(201);

        await().atMost(Duration.ofSeconds(2))
                .until(() -> tables.text("select actor || ' ' || actor_agency || ' ' || facts from audit_entry"
                                + " where subject = 'audit-1'")
                        .equals("wra.writer WRA {\"id\":\"audit-1\",\"lines\":1}"));
    }

    @Test
    void the_head_of_the_chain_is_anchored_outside_the_database() {
        Notes.write("audit-2", "t", "key-audit-2");
        await().until(() -> !tables.text("select hash::text from audit_entry where subject = 'audit-2'")
                .isEmpty());
        var position = tables.text("select position::text from audit_entry where subject = 'audit-2'");

        var anchor = broker.await(
                "audit-anchors",
                message -> Long.parseLong(message.value().replaceAll(".*position\":(\\d+).*", "$1"))
                        >= Long.parseLong(position));

        var sealed = anchor.value().replaceAll(".*position\":(\\d+).*", "$1");
        assertThat(anchor.value())
                .contains(tables.text("select encode(hash, 'hex') from audit_entry where position = " + sealed));
    }

    @Test
    void the_places_of_many_pending_entries_are_swept_away_when_they_are_sealed() {
        tables.run("""
                insert into audit_pending (at, actor, actor_agency, type, subject, version, facts)
                select now(), 'system', '', 'tw.servicequality.note.NoteSwept.v1', 'audit-4', n, '{}'
                from generate_series(1, 10000) n""");

        await().atMost(Duration.ofMinutes(1))
                .until(() -> tables.number("select count(*) from audit_entry where subject = 'audit-4'") == 10_000);
        await().until(() -> tables.number("""
                select count(*) from pg_stat_user_tables where relname = 'audit_pending' and vacuum_count > 0""") == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set facts = '{}'", "delete from audit_entry", "truncate audit_entry"})
    void the_sealed_trail_only_grows(String tampering) {
        Notes.write("audit-3", "t", "key-audit-3");
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection()) {
                        connection.createStatement().execute(tampering);
                    }
                })
                .hasMessageContaining("append-only");
    }
}
