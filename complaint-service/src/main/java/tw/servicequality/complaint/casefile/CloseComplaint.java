package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import tw.servicequality.complaint.deadline.DeadlinePolicy;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.platform.http.IfMatch;

/** 結案 */
@ApplicationScoped
class CloseComplaint {

    private final Complaints complaints;
    private final CaseDoor door;
    private final Deadlines deadlines;
    private final DeadlinePolicy policy;
    private final CaseFacts facts;

    CloseComplaint(Complaints complaints, CaseDoor door, Deadlines deadlines, DeadlinePolicy policy, CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.deadlines = deadlines;
        this.policy = policy;
        this.facts = facts;
    }

    @Transactional
    Complaint close(String caseNumber, String ifMatch, Closure closure, LocalDate today) {
        var complaint = door.open(ComplaintAccess.CLOSE, () -> complaints.get(caseNumber));
        IfMatch.require(ifMatch, complaint.version());
        var lateness = policy.lateness(deadlines.get(caseNumber, FINAL_REPLY), today);
        facts.tell(complaint.close(closure, lateness));
        return complaint;
    }
}
