package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.casefile.AComplaint.DUE_ON;
import static tw.servicequality.complaint.casefile.AComplaint.FILED_ON;
import static tw.servicequality.complaint.casefile.AComplaint.IN_TIME;
import static tw.servicequality.complaint.casefile.AComplaint.TO;
import static tw.servicequality.complaint.casefile.AComplaint.UPHELD_REPLY;
import static tw.servicequality.complaint.casefile.AComplaint.assigned;
import static tw.servicequality.complaint.casefile.AComplaint.filed;
import static tw.servicequality.complaint.casefile.AComplaint.refused;
import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_MOVE_REFUSED;
import static tw.servicequality.complaint.casefile.ComplaintProblem.REASONS_REQUIRED;
import static tw.servicequality.complaint.casefile.ComplaintStatus.ASSIGNED;
import static tw.servicequality.complaint.casefile.ComplaintStatus.CLOSED;
import static tw.servicequality.complaint.casefile.Outcome.NOT_UPHELD;
import static tw.servicequality.complaint.casefile.Outcome.UPHELD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.complaint.deadline.Lateness;

/** How a case is answered and closed. */
class ClosingTest {

    @Test
    void closing_keeps_the_verdict_with_the_case_and_tells_it() {
        var complaint = assigned();
        var late = new Lateness(LocalDate.of(2016, 2, 17), false, 4, "known@2015-06-30");

        assertThat(complaint.close(UPHELD_REPLY, () -> late))
                .isEqualTo(new ComplaintEvent.Closed(
                        1,
                        "C105-000123",
                        "WRA",
                        ComplaintType.RIGHTS,
                        FILED_ON,
                        DUE_ON,
                        late.settledOn(),
                        false,
                        4,
                        UPHELD));
        assertThat(complaint.closure()).hasValueSatisfying(closure -> {
            assertThat(closure.onTime()).isFalse();
            assertThat(closure.workingDaysLate()).isEqualTo(4);
        });
    }

    @Test
    void a_case_cannot_be_closed_before_it_is_assigned() {
        refused(COMPLAINT_MOVE_REFUSED, () -> filed().close(UPHELD_REPLY, () -> IN_TIME));
    }

    @Test
    void a_closed_case_is_neither_assigned_nor_closed_again() {
        var closed = assigned();
        closed.close(UPHELD_REPLY, () -> IN_TIME);

        refused(COMPLAINT_MOVE_REFUSED, () -> closed.assign(TO));
        refused(COMPLAINT_MOVE_REFUSED, () -> closed.close(UPHELD_REPLY, () -> IN_TIME));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "　"})
    void a_petition_without_grounds_is_refused_only_with_reasons(String reasons) {
        refused(REASONS_REQUIRED, () -> assigned()
                .close(new Closure(NOT_UPHELD, "歉難辦理", reasons, null), () -> IN_TIME));
    }

    @Test
    void a_petition_without_grounds_is_closed_with_its_reasons() {
        var closed = assigned();
        closed.close(new Closure(NOT_UPHELD, "歉難辦理", "非屬河川區域", null), () -> IN_TIME);

        assertThat(closed.status()).isEqualTo(CLOSED);
        assertThat(closed.closure().flatMap(ClosureView::reasons)).contains("非屬河川區域");
    }

    @Test
    void a_proposed_reply_leaves_only_when_approved() {
        var complaint = assigned();
        complaint.proposeReply(UPHELD_REPLY);

        assertThat(complaint.closure()).isEmpty();
        assertThat(complaint.shownStatus()).isEqualTo(ASSIGNED);
        assertThat(complaint.approveReply(() -> IN_TIME).outcome()).isEqualTo(UPHELD);
        assertThat(complaint.status()).isEqualTo(CLOSED);
    }

    @Test
    void a_returned_reply_is_gone() {
        var complaint = assigned();
        complaint.proposeReply(UPHELD_REPLY);
        complaint.returnReply();

        assertThat(complaint.reply()).isEmpty();
        refused(COMPLAINT_MOVE_REFUSED, () -> complaint.approveReply(() -> IN_TIME));
    }
}
