package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** 定期銷毀: previewed, ordered by the head, done in batches. Each story has an agency of its own, for a run takes all that it finds. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisposalJourneyTest {
    @Inject
    Desk desk;

    @Inject
    Disposals disposals;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void answered_on_the_second_of_march() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-02T10:00");
    }

    @Test
    void the_preview_says_what_a_run_then_erases_and_the_rest_is_kept() throws SQLException {
        var agency = "DISPOSE-1";
        var ordinary = List.of(disposals.answered(broker, agency, ""), disposals.answered(broker, agency, ""));
        var secret = disposals.answered(broker, agency, "\"confidential\":true,");
        clock.moveTo("2016-03-03T10:00");
        var later = disposals.answered(broker, agency, "");
        clock.moveTo("2021-03-03T00:00");
        disposals
                .preview(agency)
                .body("erasable", equalTo(2))
                .body("classes.code", equalTo(List.of("CONFIDENTIAL", "ORDINARY")))
                .body("classes.kept", equalTo(List.of(1, 3)))
                .body("classes.erasable", equalTo(List.of(0, 2)))
                .body("classes[0].permanent", equalTo(true))
                .body("classes[0].nextKeptUntil", nullValue())
                .body("classes[1].nextKeptUntil", equalTo("2021-03-03"));
        assertThat(disposals.erasable(agency)).isEqualTo(ordinary);

        disposals
                .done(agency, disposals.ordered(agency, "agency-head").statusCode(201))
                .body("erased", equalTo(2));
        assertThat(disposals.standing(agency, ordinary.getFirst())).isEqualTo("ERASED");
        assertThat(disposals.standing(agency, secret)).isEqualTo("RETAINED");
        assertThat(disposals.standing(agency, later)).isEqualTo("RETAINED");
        assertThat(disposals.erasable(agency)).isEmpty();
        disposals.preview(agency).body("classes.kept", equalTo(List.of(1, 1)));
    }

    @Test
    void one_erased_by_a_run_is_erased_as_one_by_order_is() throws SQLException {
        var agency = "DISPOSE-2";
        var byOrder = disposals.answered(broker, agency, "");
        var byRun = disposals.answered(broker, agency, "");
        clock.moveTo("2021-03-03T00:00");
        desk.changed(
                        desk.as("secretariat", agency),
                        byOrder,
                        2,
                        "erasure",
                        "{\"ground\":\"ORDERED\",\"reason\":\"民國110年檔案銷毀目錄核定\"}")
                .statusCode(200);
        disposals
                .done(agency, disposals.ordered(agency, "agency-head").statusCode(201))
                .body("erased", equalTo(1));

        for (var row : List.of(
                "select (to_jsonb(c) - 'case_number')::text from complaint c where case_number = '%s'",
                "select (to_jsonb(p) - 'case_number')::text from petitioner p where case_number = '%s'",
                "select reason || agency || erased_at from erasure where case_number = '%s'",
                "select string_agg(fact, ',' order by entry) from timeline_entry where case_number = '%s'")) {
            assertThat(desk.text(row.formatted(byRun))).isEqualTo(desk.text(row.formatted(byOrder)));
        }
        await().until(() -> desk.number("select count(*) from audit_entry where subject in ('" + byRun + "', '"
                        + byOrder + "') and type = 'tw.servicequality.complaint.ComplaintErased.v1'")
                == 2);
        broker.await("complaint-events", message -> message.value()
                .equals(
                        "{\"caseNumber\":\"%s\",\"agency\":\"%s\",\"ground\":\"RETENTION_ENDED\",\"erasedOn\":\"2021-03-03\"}"
                                .formatted(byRun, agency)));
    }

    @Test
    void what_is_to_be_erased_is_turned_page_by_page() throws SQLException {
        var agency = "DISPOSE-6";
        disposals.load(broker, agency, 5);
        clock.moveTo("2021-03-03T00:00");
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = desk.as("auditor", agency)
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get("/api/v1/complaint-retention/" + agency + "/erasable")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.caseNumber"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).hasSize(5).isSorted().doesNotHaveDuplicates();
        desk.as("auditor", agency)
                .queryParam("cursor", "eA")
                .get("/api/v1/complaint-retention/" + agency + "/erasable")
                .then()
                .statusCode(400);
    }

    @Test
    void a_lost_order_is_given_once_and_who_may_only_look_gives_none() {
        var agency = "DISPOSE-7";
        disposals.registered(broker, agency);
        disposals.ordered(agency, "secretariat").statusCode(403);
        var key = UUID.randomUUID().toString();
        var first = disposals
                .order(agency, "agency-head", key)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(disposals
                        .order(agency, "agency-head", key)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        desk.as("auditor", agency)
                .get("/api/v1/complaint-retention/" + agency + "/runs")
                .then()
                .body("items.size()", equalTo(1));
    }
}
