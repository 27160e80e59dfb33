package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.testing.RealParts;

/** The clock stands at 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ObligationDeskJourneyTest {

    private static final String MADE = """
            with commitment as (
              insert into commitment (id, plan_id, agency, source, position, clause, status, period_start, period_end,
                units, dues, targets, evidence, decided_on, version)
              values (gen_random_uuid(), ?::uuid, 'WRA', '001.1.1.1.1', 1, '作法', 'CONFIRMED', '2016-01-01', '2016-12-31',
                '[]', '[]', '[]', '[]', '2016-01-04', 0) returning id, plan_id)
            insert into obligation (id, plan_id, commitment_id, agency, source, unit, role, covers_start, covers_end,
              nominal_on, due_on, roll, rolled_why, words, calendar, status, remind_at, due_at, overdue_at, escalate_at,
              step, version)
            select gen_random_uuid(), plan_id, id, 'WRA', '001.1.1.1.1', '秘書室', 'HANDLE', '2016-01-01', '2016-02-29',
              ?::date, ?::date, 'BACK', '', '2月底前', 'known@2016-01-01', 'UPCOMING',
              '2016-02-22 00:00Z', '2016-02-29 00:00Z', '2016-02-29 16:00Z', '2016-03-04 00:00Z', 0, 0
            from commitment returning id""";

    @Inject
    Database database;

    @Inject
    ObligationDesk desk;

    @Test
    void a_report_settles_an_obligation_and_a_check_closes_it() {
        var id = anObligationDue("2016-02-29");
        assertThat(next(id)).isEqualTo("2016-02-22 00:00:00");
        assertThat(QuarkusTransaction.requiringNew().call(() -> desk.report(id)).status())
                .isEqualTo(ObligationStatus.REPORTED);
        assertThat(next(id)).isNull();
        var checked = QuarkusTransaction.requiringNew().call(() -> desk.check(id));
        assertThat(checked.status()).isEqualTo(ObligationStatus.CHECKED);
        assertThat(checked.version()).isEqualTo(2);
        assertThat(checked.reportedOn()).contains(java.time.LocalDate.of(2016, 3, 1));
        assertThat(checked.isLateOn(java.time.LocalDate.of(2016, 3, 1))).isTrue();
    }

    @Test
    void what_is_returned_or_taken_back_waits_again() {
        var returned = anObligationDue("2016-03-31");
        QuarkusTransaction.requiringNew().run(() -> {
            desk.report(returned);
            desk.giveBack(returned, "數量不符");
        });
        assertThat(desk.get(returned.toString()).status()).isEqualTo(ObligationStatus.RETURNED);
        assertThat(next(returned)).isNotNull();
        var late = anObligationDue("2016-02-29");
        QuarkusTransaction.requiringNew().run(() -> {
            desk.report(late);
            desk.withdrawReport(late);
        });
        assertThat(desk.get(late.toString()).status()).isEqualTo(ObligationStatus.OVERDUE);
    }

    @Test
    void what_waits_again_is_seen_by_its_plans_timer_which_had_gone_on() {
        var id = anObligationDue("2016-02-29");
        QuarkusTransaction.requiringNew().run(() -> desk.report(id));
        QuarkusTransaction.requiringNew().run(() -> desk.withdrawReport(id));
        await().untilAsserted(() -> assertThat(next(id)).isEqualTo("2016-03-04 00:00:00"));
    }

    @Test
    void a_correction_has_a_version_of_its_own() {
        var id = anObligationDue("2016-03-31");
        QuarkusTransaction.requiringNew().run(() -> desk.report(id));
        assertThat(QuarkusTransaction.requiringNew().call(() -> desk.report(id)).version())
                .isEqualTo(2);
    }

    @Test
    void a_timer_that_steps_between_look_and_report_is_no_reason_to_refuse_it() {
        var id = anObligationDue("2016-03-31");
        var reported = QuarkusTransaction.requiringNew().call(() -> {
            desk.get(id.toString());
            QuarkusTransaction.requiringNew()
                    .run(() -> database.text(
                            "update obligation set step = step + 1, version = version + 1 where id = ? returning id",
                            id));
            return desk.report(id);
        });
        assertThat(reported.status()).isEqualTo(ObligationStatus.REPORTED);
        assertThat(reported.version()).isEqualTo(2);
    }

    @Test
    void what_was_not_reported_is_not_checked() {
        var id = anObligationDue("2016-03-31");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> desk.check(id)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(ObligationProblem.OBLIGATION_MOVE_NOT_ALLOWED));
        assertThatThrownBy(() -> desk.get("no-such")).isInstanceOf(ProblemException.class);
    }

    private UUID anObligationDue(String day) {
        Portal.knownAgencies();
        var plan = Portal.importedPlan("WRA", "plan-001");
        return UUID.fromString(database.text(MADE, plan, day, day));
    }

    private String next(UUID id) {
        return database.text("select (next_at at time zone 'UTC')::text from obligation where id = ?", id);
    }
}
