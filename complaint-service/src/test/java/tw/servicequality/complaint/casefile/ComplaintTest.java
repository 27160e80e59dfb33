package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.casefile.AComplaint.DUE_ON;
import static tw.servicequality.complaint.casefile.AComplaint.FILED_ON;
import static tw.servicequality.complaint.casefile.AComplaint.IN_TIME;
import static tw.servicequality.complaint.casefile.AComplaint.NOW;
import static tw.servicequality.complaint.casefile.AComplaint.TO;
import static tw.servicequality.complaint.casefile.AComplaint.UPHELD_REPLY;
import static tw.servicequality.complaint.casefile.AComplaint.assigned;
import static tw.servicequality.complaint.casefile.AComplaint.filed;
import static tw.servicequality.complaint.casefile.AComplaint.refused;
import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_MOVE_REFUSED;
import static tw.servicequality.complaint.casefile.ComplaintStatus.FILED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case from its filing until its person is forgotten. */
class ComplaintTest {

    @Test
    void filing_takes_day_and_agency_from_the_deadline() {
        var complaint = filed();

        assertThat(complaint.status()).isEqualTo(FILED);
        assertThat(complaint.filedOn()).isEqualTo(FILED_ON);
        assertThat(complaint.dueOn()).isEqualTo(DUE_ON);
    }

    @Test
    void assigning_tells_the_unit_and_not_the_officer() {
        assertThat(filed().assign(TO)).isEqualTo(new ComplaintEvent.Assigned(1, "C105-000123", "WRA", "ASSET"));
    }

    @Test
    void a_case_can_be_given_to_others_while_it_is_in_hand() {
        var complaint = assigned();
        complaint.assign(new Assignment("RIVER", "wra.other", List.of("ASSET")));

        assertThat(complaint.assignment().map(Assignment::unit)).contains("RIVER");
        assertThat(complaint.jointUnits()).containsExactly("ASSET");
    }

    @Test
    void the_case_goes_with_its_number_to_another_agency_of_the_platform() {
        var complaint = assigned();
        var told = complaint.transferWithin("KCG");

        assertThat(told.fromAgency()).isEqualTo("WRA");
        assertThat(complaint.agency()).isEqualTo("KCG");
        assertThat(complaint.status()).isEqualTo(FILED);
        assertThat(complaint.assignment()).isEmpty();
    }

    @Test
    void words_go_with_the_person_and_only_when_the_case_is_done() {
        refused(COMPLAINT_MOVE_REFUSED, () -> filed().redact(NOW));
        var closed = assigned();
        closed.close(UPHELD_REPLY, () -> IN_TIME);
        closed.redact(NOW);

        assertThat(closed.content()).isEmpty();
        assertThat(closed.closure().map(ClosureView::reply)).contains("");
        assertThat(closed.closure().map(ClosureView::onTime)).contains(true);
    }

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void every_status_says_where_it_leads(ComplaintStatus status) {
        assertThat(ComplaintStatus.MOVES).containsKey(status);
    }
}
