package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.casefile.AComplaint.IN_TIME;
import static tw.servicequality.complaint.casefile.AComplaint.filed;
import static tw.servicequality.complaint.casefile.AComplaint.refused;
import static tw.servicequality.complaint.casefile.ComplaintProblem.EARLIER_CASES_REQUIRED;
import static tw.servicequality.complaint.casefile.ComplaintStatus.FILED;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a case is declined, and taken up again. */
class DeclineTest {

    @Test
    void a_matter_answered_before_is_declined_only_with_the_cases_that_answered_it() {
        var why = new Decline(DeclineGround.ANSWERED_BEFORE, "已函復", List.of());

        refused(EARLIER_CASES_REQUIRED, () -> filed().declineFor(why, () -> IN_TIME));
    }

    @Test
    void a_declined_case_stays_registered_and_can_be_taken_up_again() {
        var complaint = filed();
        complaint.declineFor(new Decline(DeclineGround.NOT_CONCRETE_OR_ANONYMOUS, "無具體內容", List.of()), () -> IN_TIME);
        complaint.reopen();

        assertThat(complaint.status()).isEqualTo(FILED);
        assertThat(complaint.decline()).isEmpty();
        assertThat(complaint.reopenings()).isOne();
    }
}
