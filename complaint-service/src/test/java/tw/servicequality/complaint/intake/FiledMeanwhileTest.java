package tw.servicequality.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.casefile.ComplaintType;
import tw.servicequality.complaint.journey.Desk;
import tw.servicequality.complaint.journey.MovableClock;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** A petition whose clocks were reckoned before an office was closed, and which is kept only afterwards, is not passed over. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FiledMeanwhileTest {

    private static final ComplaintFiling PETITION = new ComplaintFiling(
            "KCG", "WEB", ComplaintType.RIGHTS, null, "圍籬損壞", "河川旁圍籬損壞，請修復。", null, null, true, null);
    private static final String TYPHOON = """
            {"closureId":"meranti","agency":"KCG","date":"2016-09-14","part":"WHOLE_DAY",
             "declaredAt":"2016-09-12T01:00:00Z","reason":"颱風莫蘭蒂"}""";

    @Inject
    Desk desk;

    @Inject
    FileComplaint files;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @Test
    void a_closure_moves_the_petition_that_was_being_filed_as_it_became_known() throws SQLException {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-09-12T10:00");

        QuarkusTransaction.begin();
        var filed = files.file(PETITION, clock.instant()).complaint();
        assertThat(filed.dueOn()).isEqualTo("2016-09-22");
        broker.tell("calendar-events", "tw.servicequality.plan.OfficeClosureDeclared.v1", "meranti", 0, TYPHOON);
        await().until(() -> revisions("true") > 0);
        await().during(Duration.ofSeconds(3)).until(() -> revisions("examined > 0 or state <> 'PREVIEWING'") == 0);
        QuarkusTransaction.commit();

        await().until(() -> revisions("state <> 'DONE'") == 0);
        assertThat(desk.number("select count(*) from deadline where case_number = '" + filed.caseNumber()
                        + "' and clock = 'FINAL_REPLY' and due_on = '2016-09-23' and closures::text like '%meranti%'"))
                .isOne();
    }

    /** Of those since the morning of this test. */
    private long revisions(String condition) throws SQLException {
        return desk.number("select count(*) from deadline_revision where created_at = '" + clock.instant() + "' and ("
                + condition + ")");
    }
}
