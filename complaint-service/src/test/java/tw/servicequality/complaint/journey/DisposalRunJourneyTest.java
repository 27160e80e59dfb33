package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** How a run goes through many cases. Each story has an agency of its own, for a run takes all that it finds. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisposalRunJourneyTest {
    @Inject
    Desk desk;

    @Inject
    Disposals disposals;

    @Inject
    MovableClock clock;

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @BeforeEach
    void answered_on_the_second_of_march() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-02T10:00");
    }

    @Test
    void many_are_erased_batch_by_batch_and_each_once() throws SQLException {
        var agency = "DISPOSE-3";
        disposals.load(broker, agency, 1_201);
        clock.moveTo("2021-03-03T00:00");
        disposals.preview(agency).body("erasable", equalTo(1_201));
        disposals
                .done(agency, disposals.ordered(agency, "agency-head").statusCode(201))
                .body("examined", equalTo(1_201))
                .body("erased", equalTo(1_201));

        assertThat(desk.number("select count(*) from erasure where agency = '" + agency + "'"))
                .isEqualTo(1_201);
        assertThat(desk.number("select count(*) from timeline_entry join complaint using (case_number) where agency = '"
                        + agency + "' and fact = 'ComplaintErased'"))
                .isEqualTo(1_201);
    }

    @Test
    void a_run_broken_off_goes_on_from_where_it_was() throws SQLException {
        var agency = "DISPOSE-4";
        var first = disposals.load(broker, agency, 10);
        clock.moveTo("2021-03-03T00:00");
        var run = UUID.randomUUID();
        desk.execute("""
                insert into retention_run (run_id, agency, state, reason, before, ordered_at, at_ended_on, at_case, examined, erased)
                values ('%1$s', '%2$s', 'RUNNING', '核定', '2021-03-03', now(), '2016-03-02', 'C105-%3$09d', 4, 4)""".formatted(run, agency, first + 4));
        desk.execute("insert into timer (kind, subject, due_at, next_try_at) values ('complaint-disposal', '" + run
                + "', '2021-03-02', '2021-03-02')");
        await().until(() -> disposals.state(agency, run.toString()).equals("DONE"));

        disposals.run(agency, run.toString()).body("erased", equalTo(10)).body("examined", equalTo(10));
        assertThat(disposals.erasable(agency)).hasSize(4);
    }

    @Test
    void what_somebody_works_on_just_now_is_waited_for_and_holds_up_nobody() throws SQLException {
        var agency = "DISPOSE-5";
        var held = disposals.answered(broker, agency, "");
        var free = disposals.answered(broker, agency, "");
        clock.moveTo("2021-03-03T00:00");
        String run;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select from complaint where case_number = '" + held + "' for update");
            run = disposals
                    .ordered(agency, "agency-head")
                    .statusCode(201)
                    .extract()
                    .path("runId");
            await().until(() -> disposals.standing(agency, free).equals("ERASED"));
            assertThat(disposals.state(agency, run)).isEqualTo("RUNNING");
            disposals.ordered(agency, "agency-head").statusCode(409).body("code", equalTo("DISPOSAL_UNDER_WAY"));
            connection.rollback();
        }
        clock.moveTo("2021-03-03T00:01");
        await().until(() -> disposals.state(agency, run).equals("DONE"));
        assertThat(disposals.standing(agency, held)).isEqualTo("ERASED");
    }
}
