package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tw.servicequality.complaint.deadline.Lateness;
import tw.servicequality.complaint.deadline.StoredDeadline;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemException;

/** A fence that WRA is asked to mend, and what is said and done about it. */
final class AComplaint {

    static final Instant NOW = Instant.parse("2016-01-28T02:00:00Z");
    static final LocalDate FILED_ON = LocalDate.of(2016, 1, 28);
    static final LocalDate DUE_ON = LocalDate.of(2016, 2, 4);
    static final Assignment TO = new Assignment("ASSET", "wra.case-officer", List.of());
    static final Closure UPHELD_REPLY = new Closure(Outcome.UPHELD, "已修復", null, null);
    static final Lateness IN_TIME = new Lateness(DUE_ON, true, 0, "known@2015-06-30");

    private AComplaint() {}

    static Complaint filed() {
        var petition = new Petition("WEB", ComplaintType.RIGHTS, Optional.empty(), "圍籬損壞", "請修復", false, false);
        var complaint = Complaint.receive("C105-000123", "WRA", petition, NOW);
        complaint.accept(NOW);
        complaint.due(StoredDeadline.due("C105-000123", "WRA", NOW));
        return complaint;
    }

    static Complaint assigned() {
        var complaint = filed();
        complaint.assign(TO);
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.ASSIGNED);
        return complaint;
    }

    static void refused(Problem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(problem));
    }
}
