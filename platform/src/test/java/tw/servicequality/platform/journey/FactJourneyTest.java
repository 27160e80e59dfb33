package tw.servicequality.platform.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FactJourneyTest {

    private static final String REGISTERED = "tw.servicequality.plan.AgencyRegistered.v1";

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @Test
    void a_fact_commits_with_its_change_and_reaches_kafka_in_cloudevents_form() {
        write("n1", "hello", "key-n1").statusCode(201);

        var message = broker().await("note-events", received -> "n1".equals(received.key()));

        assertThat(message.value()).isEqualTo("{\"id\":\"n1\",\"lines\":1}");
        assertThat(header(message, "ce_type")).isEqualTo("tw.servicequality.note.NoteWritten.v1");
        assertThat(header(message, "ce_subject")).isEqualTo("n1");
        assertThat(header(message, "ce_sequence")).isEqualTo("0");
        assertThat(header(message, "ce_source")).isEqualTo("/note-service");
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "content-type")).isEqualTo("application/json");
    }

    @Test
    void a_refusal_after_the_outbox_leaves_neither_change_nor_fact_nor_key() throws SQLException {
        write("n2", "fail after all", "key-n2").statusCode(409);

        assertThat(number("select count(*) from note where id = 'n2'")).isZero();
        assertThat(number("select count(*) from outbox where subject = 'n2'")).isZero();
        assertThat(keptAnswers("key-n2", "")).isZero();
    }

    @Test
    void the_same_key_and_request_get_the_first_answer_again() throws SQLException {
        var first = write("n3", "once", "key-n3").statusCode(201).extract();
        var second = write("n3", "once", "key-n3")
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();

        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).endsWith("/api/v1/notes/n3");
        assertThat(second.header("ETag")).isEqualTo("\"0\"");
        assertThat(number("select count(*) from outbox where subject = 'n3'")).isOne();
    }

    @Test
    void a_kept_answer_cannot_be_read_without_the_key_of_the_client() throws SQLException {
        write("n6", "secret", "key-n6").statusCode(201);

        assertThat(keptAnswers("key-n6", "")).isOne();
        assertThat(keptAnswers("key-n6", "and body not like '%secret%'")).isOne();
        assertThat(number("select count(*) from idempotency_key where key like '%key-%'"))
                .isZero();
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        write("n4", "once", "key-n4").statusCode(201);
        write("n4", "twice", "key-n4").statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_request_without_a_key_is_refused() {
        given().auth()
                .oauth2(Tokens.of("writer", "WRA"))
                .contentType("application/json")
                .body("{\"id\":\"n5\",\"agency\":\"WRA\",\"text\":\"t\",\"lines\":1}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void an_agency_that_is_told_twice_is_known_once_and_its_superior_sees_it() throws SQLException {
        var id = UUID.randomUUID();
        var json =
                "{\"code\":\"T-1\",\"name\":\"分處\",\"parent\":\"T\",\"units\":[{\"code\":\"SEC\",\"name\":\"秘書室\"}],\"more\":1}";
        broker().tell(
                        "agency-events",
                        REGISTERED,
                        "T",
                        0,
                        "{\"code\":\"T\",\"name\":\"總處\",\"parent\":null,\"units\":[]}");
        broker().tell(id, "agency-events", REGISTERED, "T-1", 0, json);
        broker().tell(id, "agency-events", REGISTERED, "T-1", 0, json);

        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("writer", "T"))
                .get("/api/v1/notes")
                .then()
                .statusCode(200)
                .body("", equalTo(java.util.List.of("T", "T-1"))));
        assertThat(number("select count(*) from inbox where event_id = '" + id + "'"))
                .isOne();
    }

    @Test
    void a_fact_that_cannot_be_read_is_parked_holds_back_its_followers_and_is_repaired_and_replayed() {
        broker().tell("agency-events", REGISTERED, "P-1", 0, "{\"code\":\"P-1\",\"name\":[]}");
        broker().tell(
                        "agency-events",
                        REGISTERED,
                        "P-1",
                        1,
                        "{\"code\":\"P-1\",\"name\":\"後\",\"parent\":null,\"units\":[]}");

        await().until(() -> parked("P-1").size() == 2);
        var first = parked("P-1").get(0);
        var second = parked("P-1").get(1);
        settle(second, "replay", null).statusCode(409).body("code", equalTo("EARLIER_MESSAGE_PARKED"));
        settle(first, "replay", null).statusCode(422).body("code", equalTo("REPLAY_FAILED"));
        settle(
                        first,
                        "repair",
                        "{\"reason\":\"name was a list\",\"data\":{\"code\":\"P-1\",\"name\":\"先\",\"parent\":null,\"units\":[]}}")
                .statusCode(200);
        given().auth()
                .oauth2(admin())
                .header("If-Match", "\"1\"")
                .put("/api/v1/operations/note/parked-messages/" + first + "/replay")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPLAYED"));
        settle(second, "replay", null).statusCode(200).body("status", equalTo("REPLAYED"));
        settle(second, "replay", null).statusCode(412);
        assertThat(parked("P-1")).isEmpty();
    }

    @Test
    void parked_facts_are_for_the_platform_administrator_of_this_service_only() {
        given().auth()
                .oauth2(Tokens.of("writer", "WRA"))
                .get("/api/v1/operations/note/parked-messages")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(admin())
                .get("/api/v1/operations/other/parked-messages")
                .then()
                .statusCode(404);
    }

    private static java.util.List<Integer> parked(String subject) {
        return given().auth()
                .oauth2(admin())
                .get("/api/v1/operations/note/parked-messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.subject == '" + subject + "' }.id", Integer.class);
    }

    private static ValidatableResponse settle(int id, String act, String body) {
        var request = given().auth().oauth2(admin()).header("If-Match", "\"0\"");
        var filled =
                body == null ? request : request.contentType("application/json").body(body);
        return filled.put("/api/v1/operations/note/parked-messages/" + id + "/" + act)
                .then();
    }

    private static String admin() {
        return Tokens.of("platform-administrator", "");
    }

    private ValidatableResponse write(String id, String text, String key) {
        return given().auth()
                .oauth2(Tokens.of("writer", "WRA"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"id\":\"%s\",\"agency\":\"WRA\",\"text\":\"%s\",\"lines\":1}".formatted(id, text))
                .post("/api/v1/notes")
                .then();
    }

    private long keptAnswers(String key, String more) throws SQLException {
        var digest = "encode(sha256(convert_to(E'name\\n" + key + "', 'UTF8')), 'hex')";
        return number("select count(*) from idempotency_key where key = " + digest + " " + more);
    }

    private TestBroker broker() {
        return broker;
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String header(
            org.apache.kafka.clients.consumer.ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
