package tw.servicequality.platform.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditJourneyTest {

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @Test
    void a_change_is_in_the_trail_with_its_author_and_sealed_within_a_second() {
        assertThat(write("audit-1", "key-audit-1")).isEqualTo(201);

        await().atMost(Duration.ofSeconds(2))
                .until(() -> text("select actor || ' ' || actor_agency || ' ' || facts from audit_entry"
                                + " where subject = 'audit-1'")
                        .equals("wra.writer WRA {\"id\":\"audit-1\",\"lines\":1}"));
    }

    @Test
    void the_head_of_the_chain_is_anchored_outside_the_database() throws SQLException {
        write("audit-2", "key-audit-2");
        await().until(() -> !text("select hash::text from audit_entry where subject = 'audit-2'")
                .isEmpty());
        var position = text("select position::text from audit_entry where subject = 'audit-2'");

        var anchor = broker.await(
                "audit-anchors",
                message -> Long.parseLong(message.value().replaceAll(".*position\":(\\d+).*", "$1"))
                        >= Long.parseLong(position));

        var sealed = anchor.value().replaceAll(".*position\":(\\d+).*", "$1");
        assertThat(anchor.value())
                .contains(text("select encode(hash, 'hex') from audit_entry where position = " + sealed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set facts = '{}'", "delete from audit_entry", "truncate audit_entry"})
    void the_sealed_trail_only_grows(String tampering) {
        write("audit-3", "key-audit-3");
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection()) {
                        connection.createStatement().execute(tampering);
                    }
                })
                .hasMessageContaining("append-only");
    }

    @Test
    void of_many_requests_with_one_key_at_once_one_is_done() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> request = () -> write("audit-4", "key-audit-4");
            var answers = threads.invokeAll(
                    IntStream.range(0, 24).mapToObj(at -> request).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        assertThat(text("select count(*)::text from outbox where subject = 'audit-4'"))
                .isEqualTo("1");
        assertThat(write("audit-4", "key-audit-4")).isEqualTo(201);
    }

    private static int write(String id, String key) {
        return given().auth()
                .oauth2(Tokens.of("writer", "WRA"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"id\":\"%s\",\"agency\":\"WRA\",\"text\":\"t\",\"lines\":1}".formatted(id))
                .post("/api/v1/notes")
                .statusCode();
    }

    /** The single text, or an empty one when there is no row. */
    private String text(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
