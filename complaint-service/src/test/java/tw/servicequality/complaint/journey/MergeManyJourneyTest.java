package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergeManyJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void many_petitions_about_one_matter_get_one_answer_and_each_is_decided_alone() throws SQLException {
        var leading = desk.assigned();
        var one = desk.filed();
        var two = desk.filed();
        var stale = desk.filed();
        var foreign =
                desk.file(desk.anonymous(), PETITION.formatted("KCG")).extract().<String>path("caseNumber");

        merge("secretariat", leading, item(leading, 1), item(one, 0), item(two, 0), item(stale, 7), item(foreign, 0))
                .statusCode(200)
                .body("items.status", equalTo(List.of(422, 200, 200, 412, 404)))
                .body("items[0].code", equalTo("MERGE_REFUSED"))
                .body("items[1].version", equalTo(1))
                .body("items[3].code", equalTo("VERSION_STALE"));
        desk.close(desk.as("case-officer", "WRA"), leading, 3).statusCode(200);

        assertThat(List.of(status(one), status(two), status(stale), status(foreign)))
                .containsExactly("CLOSED", "CLOSED", "FILED", "FILED");
        assertThat(desk.number("""
                select count(*) from outbox where type like '%%ComplaintMerged.v1' and subject in ('%s', '%s')""".formatted(one, two))).isEqualTo(2);
    }

    @Test
    void a_repetition_whose_first_answer_was_lost_finds_its_work_done() throws SQLException {
        var leading = desk.assigned();
        var number = desk.filed();
        merge("secretariat", leading, item(number, 0)).body("items[0].version", equalTo(1));
        merge("secretariat", leading, item(number, 0)).body("items[0].version", equalTo(1));

        assertThat(desk.number("select count(*) from outbox where type like '%ComplaintMerged.v1' and subject = '"
                        + number + "'"))
                .isEqualTo(1);
        merge("secretariat", desk.assigned(), item(number, 0)).body("items[0].code", equalTo("VERSION_STALE"));
        assertThat(status(number)).isEqualTo("MERGED");
    }

    @Test
    void a_leading_case_that_cannot_lead_is_told_of_each_and_a_wrong_role_at_once() {
        var number = desk.filed();
        merge("secretariat", desk.filed(), item(number, 0)).body("items[0].code", equalTo("MERGE_REFUSED"));
        merge("case-officer", desk.assigned(), item(number, 0)).statusCode(403);
    }

    private ValidatableResponse merge(String role, String leading, Item... items) {
        return desk.as(role, "WRA")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", List.of(items), "leadingCase", leading))
                .put(COMPLAINTS + "/mergers")
                .then();
    }

    private static Item item(String number, long version) {
        return new Item(number, version);
    }

    private String status(String number) throws SQLException {
        return desk.text("select status from complaint where case_number = '" + number + "'");
    }

    private record Item(String caseNumber, long version) {}
}
