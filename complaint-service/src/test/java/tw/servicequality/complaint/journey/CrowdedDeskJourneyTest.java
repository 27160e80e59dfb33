package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Whatever officers do at once while the days pass and an office is closed: nothing fails, and every deadline stays whole. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CrowdedDeskJourneyTest {

    private static final int OFFICERS = 4;
    private static final String DUE = "select count(*) from timer where subject like 'C112-%%' and next_try_at <= '%s'";
    private static final String RUN = "d.case_number like 'C112-%' and ";

    /** How many deadlines, of those filed in this year, contradict what holds at every moment. */
    private static final Map<String, String> CONTRADICTIONS = Map.ofEntries(
            Map.entry("runs, and is not exceeded at its end", """
                    d.state = 'RUNNING' and d.breached_at is null and not exists (select from jsonb_array_elements(d.steps) s
                      where s ->> 'kind' = 'BREACH' and (s ->> 'at')::timestamptz = d.due_at)"""),
            Map.entry("has a step ahead, and no timer by then", """
                    d.state = 'RUNNING' and jsonb_array_length(d.steps) > 0 and not exists (select from timer t
                      where t.subject = d.case_number || '/' || d.clock || '/' || d.run and t.parked_at is null
                        and t.due_at <= (d.steps -> 0 ->> 'at')::timestamptz)"""),
            Map.entry("stands still, and has steps ahead", "d.state = 'PAUSED' and jsonb_array_length(d.steps) > 0"),
            Map.entry("was exceeded before its end", "d.breached_at < d.due_at"),
            Map.entry("was exceeded, and that was not told once", """
                    (d.breached_at is not null) :: int <> (select count(*) from timeline_entry t
                      where t.case_number = d.case_number and t.fact = 'DeadlineBreached'
                        and t.details ->> 'deadlineId' = d.case_number || '/' || d.clock || '/' || d.run)"""),
            Map.entry("was judged against its end", """
                    d.on_time <> (d.settled_at < d.due_at) and d.facts ->> 'pauses' = '[]'"""),
            Map.entry("is not where its open case is due", """
                    d.clock = 'FINAL_REPLY' and d.state in ('RUNNING', 'PAUSED') and d.due_on <> (select due_on from complaint c
                      where c.case_number = d.case_number)"""),
            Map.entry("goes on though its case has ended", """
                    d.state in ('RUNNING', 'PAUSED') and d.clock not in ('SURVEY', 'SECOND_REPLY') and exists (select from complaint c
                      where c.case_number = d.case_number and c.status in ('CLOSED', 'DECLINED', 'TRANSFERRED', 'LAPSED'))"""),
            Map.entry("has ended though its case goes on", """
                    d.clock = 'FINAL_REPLY' and d.state in ('SETTLED', 'LIFTED') and d.run = (select max(run) from deadline o
                      where o.case_number = d.case_number and o.clock = d.clock) and exists (select from complaint c
                      where c.case_number = d.case_number and c.status not in ('CLOSED', 'DECLINED', 'TRANSFERRED', 'LAPSED'))"""),
            Map.entry("is of a case merged into one that nobody answers", """
                    exists (select from complaint c join complaint l on l.case_number = c.merged_into
                      where c.case_number = d.case_number and c.status = 'MERGED'
                        and l.status not in ('ASSIGNED', 'SUPPLEMENTING', 'REPLY_PROPOSED'))"""));

    @TestHTTPResource
    URI service;

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    private final Random random = new Random(OFFICERS);
    private LocalDateTime now = LocalDateTime.parse("2023-05-02T09:00");

    @Test
    void whatever_officers_do_at_once_nothing_fails_and_every_deadline_stays_whole()
            throws SQLException, InterruptedException, ExecutionException {
        desk.knowsTheRegister(broker);
        clock.moveTo(now.toString());
        var answers = new Crowd(service, OFFICERS, this::timePasses).work();
        assertThat(contradictions()).isEmpty();
        clock.moveTo(now.plusDays(60).toString());
        await().atMost(Duration.ofMinutes(1)).until(() -> desk.number(DUE.formatted(clock.instant())) == 0);

        assertThat(contradictions()).isEmpty();
        assertThat(answers.keySet())
                .allSatisfy(answer -> assertThat(answer).matches("extensions/.* 404|.* (200|201|409|412|422)"));
        assertThat(answers)
                .containsKeys("closure 200", "extensions/1/approval 200", "supplement-request 200", "supplement 200")
                .containsKeys("reopening 200", "merger 200", "decline 200", "transfer 200", "classification 200");
        assertThat(happened("ComplaintExtended")).isPositive();
        assertThat(happened("DeadlineMoved")).isPositive();
        assertThat(happened("DeadlineBreached")).isPositive();
    }

    private synchronized void timePasses() {
        now = now.plusHours(random.nextInt(8));
        clock.moveTo(now.toString());
        if (random.nextInt(20) == 0) {
            close(now);
        }
    }

    /** The day after tomorrow, of which everybody hears at once. */
    private void close(LocalDateTime now) {
        var day = now.toLocalDate().plusDays(2);
        broker.tell(
                "calendar-events", "tw.servicequality.plan.OfficeClosureDeclared.v1", "closed-" + day, 0, """
                {"closureId":"closed-%s","agency":"WRA","date":"%s","part":"WHOLE_DAY","declaredAt":"%sT00:00:00Z","reason":"颱風"}""".formatted(
                                day, day, now.toLocalDate().minusDays(1)));
    }

    private long happened(String fact) throws SQLException {
        return desk.number("select count(*) from timeline_entry d where " + RUN + "fact = '" + fact + "'");
    }

    private Map<String, Long> contradictions() throws SQLException {
        var found = new TreeMap<String, Long>();
        for (var contradiction : CONTRADICTIONS.entrySet()) {
            var times =
                    desk.number("select count(*) from deadline d where " + RUN + "(" + contradiction.getValue() + ")");
            if (times > 0) {
                found.put(contradiction.getKey(), times);
            }
        }
        return found;
    }
}
