package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_MOVE_REFUSED;
import static tw.servicequality.complaint.casefile.ComplaintProblem.EARLIER_CASES_REQUIRED;
import static tw.servicequality.complaint.casefile.ComplaintProblem.REASONS_REQUIRED;
import static tw.servicequality.complaint.casefile.ComplaintStatus.ASSIGNED;
import static tw.servicequality.complaint.casefile.ComplaintStatus.CLOSED;
import static tw.servicequality.complaint.casefile.ComplaintStatus.FILED;
import static tw.servicequality.complaint.casefile.Outcome.NOT_UPHELD;
import static tw.servicequality.complaint.casefile.Outcome.UPHELD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.complaint.deadline.Lateness;
import tw.servicequality.complaint.deadline.StoredDeadline;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemException;

class ComplaintTest {

    private static final Instant NOW = Instant.parse("2016-01-28T02:00:00Z");
    private static final LocalDate FILED_ON = LocalDate.of(2016, 1, 28);
    private static final LocalDate DUE_ON = LocalDate.of(2016, 2, 4);
    private static final Assignment TO = new Assignment("ASSET", "wra.case-officer", List.of());
    private static final Closure UPHELD_REPLY = new Closure(UPHELD, "已修復", null, null);
    private static final Lateness IN_TIME = new Lateness(DUE_ON, true, 0, "known@2015-06-30");

    @Test
    void filing_takes_day_and_agency_from_the_deadline() {
        var complaint = aComplaint();

        assertThat(complaint.status()).isEqualTo(FILED);
        assertThat(complaint.filedOn()).isEqualTo(FILED_ON);
        assertThat(complaint.dueOn()).isEqualTo(DUE_ON);
    }

    @Test
    void assigning_tells_the_unit_and_not_the_officer() {
        assertThat(aComplaint().assign(TO)).isEqualTo(new ComplaintEvent.Assigned(1, "C105-000123", "WRA", "ASSET"));
    }

    @Test
    void closing_keeps_the_verdict_with_the_case_and_tells_it() {
        var complaint = anAssignedComplaint();
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
        refused(COMPLAINT_MOVE_REFUSED, () -> aComplaint().close(UPHELD_REPLY, () -> IN_TIME));
    }

    @Test
    void a_case_can_be_given_to_others_while_it_is_in_hand() {
        var complaint = anAssignedComplaint();
        complaint.assign(new Assignment("RIVER", "wra.other", List.of("ASSET")));

        assertThat(complaint.assignment().map(Assignment::unit)).contains("RIVER");
        assertThat(complaint.jointUnits()).containsExactly("ASSET");
    }

    @Test
    void a_proposed_reply_leaves_only_when_approved() {
        var complaint = anAssignedComplaint();
        complaint.proposeReply(UPHELD_REPLY);

        assertThat(complaint.closure()).isEmpty();
        assertThat(complaint.shownStatus()).isEqualTo(ASSIGNED);
        assertThat(complaint.approveReply(() -> IN_TIME).outcome()).isEqualTo(UPHELD);
        assertThat(complaint.status()).isEqualTo(CLOSED);
    }

    @Test
    void a_returned_reply_is_gone() {
        var complaint = anAssignedComplaint();
        complaint.proposeReply(UPHELD_REPLY);
        complaint.returnReply();

        assertThat(complaint.reply()).isEmpty();
        refused(COMPLAINT_MOVE_REFUSED, () -> complaint.approveReply(() -> IN_TIME));
    }

    @Test
    void a_matter_answered_before_is_declined_only_with_the_cases_that_answered_it() {
        var why = new Decline(DeclineGround.ANSWERED_BEFORE, "已函復", List.of());

        refused(EARLIER_CASES_REQUIRED, () -> aComplaint().declineFor(why, () -> IN_TIME));
    }

    @Test
    void a_declined_case_stays_registered_and_can_be_taken_up_again() {
        var complaint = aComplaint();
        complaint.declineFor(new Decline(DeclineGround.NOT_CONCRETE_OR_ANONYMOUS, "無具體內容", List.of()), () -> IN_TIME);
        complaint.reopen();

        assertThat(complaint.status()).isEqualTo(FILED);
        assertThat(complaint.decline()).isEmpty();
        assertThat(complaint.reopenings()).isOne();
    }

    @Test
    void the_case_goes_with_its_number_to_another_agency_of_the_platform() {
        var complaint = anAssignedComplaint();
        var told = complaint.transferWithin("KCG");

        assertThat(told.fromAgency()).isEqualTo("WRA");
        assertThat(complaint.agency()).isEqualTo("KCG");
        assertThat(complaint.status()).isEqualTo(FILED);
        assertThat(complaint.assignment()).isEmpty();
    }

    @Test
    void words_go_with_the_person_and_only_when_the_case_is_done() {
        refused(COMPLAINT_MOVE_REFUSED, () -> aComplaint().redact(NOW));
        var closed = anAssignedComplaint();
        closed.close(UPHELD_REPLY, () -> IN_TIME);
        closed.redact(NOW);

        assertThat(closed.content()).isEmpty();
        assertThat(closed.closure().map(ClosureView::reply)).contains("");
        assertThat(closed.closure().map(ClosureView::onTime)).contains(true);
    }

    @Test
    void a_closed_case_is_neither_assigned_nor_closed_again() {
        var closed = anAssignedComplaint();
        closed.close(UPHELD_REPLY, () -> IN_TIME);

        refused(COMPLAINT_MOVE_REFUSED, () -> closed.assign(TO));
        refused(COMPLAINT_MOVE_REFUSED, () -> closed.close(UPHELD_REPLY, () -> IN_TIME));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "　"})
    void a_petition_without_grounds_is_refused_only_with_reasons(String reasons) {
        refused(REASONS_REQUIRED, () -> anAssignedComplaint()
                .close(new Closure(NOT_UPHELD, "歉難辦理", reasons, null), () -> IN_TIME));
    }

    @Test
    void a_petition_without_grounds_is_closed_with_its_reasons() {
        var closed = anAssignedComplaint();
        closed.close(new Closure(NOT_UPHELD, "歉難辦理", "非屬河川區域", null), () -> IN_TIME);

        assertThat(closed.status()).isEqualTo(CLOSED);
        assertThat(closed.closure().flatMap(ClosureView::reasons)).contains("非屬河川區域");
    }

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void every_status_says_where_it_leads(ComplaintStatus status) {
        assertThat(ComplaintStatus.MOVES).containsKey(status);
    }

    private static void refused(Problem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(problem));
    }

    private static Complaint anAssignedComplaint() {
        var complaint = aComplaint();
        complaint.assign(TO);
        assertThat(complaint.status()).isEqualTo(ASSIGNED);
        return complaint;
    }

    private static Complaint aComplaint() {
        var petition = new Petition("WEB", ComplaintType.RIGHTS, Optional.empty(), "圍籬損壞", "請修復", false, false);
        var complaint = Complaint.receive("C105-000123", "WRA", petition, NOW);
        complaint.accept(NOW);
        complaint.due(StoredDeadline.due("C105-000123", "WRA", NOW));
        return complaint;
    }
}
