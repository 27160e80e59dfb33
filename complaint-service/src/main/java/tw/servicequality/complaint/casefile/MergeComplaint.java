package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.MERGE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;

/**
 * 併案: several petitions about one matter get one answer; each keeps its number, its petitioner and its time. The leading case is
 * answered, for its answer is theirs, and goes no other way before they are taken out again.
 */
@ApplicationScoped
class MergeComplaint {

    private final Complaints complaints;
    private final CaseDoor door;
    private final Notices notices;
    private final CaseFacts facts;

    MergeComplaint(Complaints complaints, CaseDoor door, Notices notices, CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint merge(String caseNumber, String ifMatch, String into) {
        var complaint = door.open(ComplaintAccess.ASSIGN, caseNumber, ifMatch);
        var leading = complaints
                .hold(into)
                .filter(found -> found.agency().equals(complaint.agency()))
                .filter(found -> found.status() == ComplaintStatus.ASSIGNED)
                .filter(found -> !found.caseNumber().equals(caseNumber))
                .orElseThrow(() -> MERGE_REFUSED.because("主案應為本機關已分案、尚在辦理之另一案").at("/leadingCase"));
        complaints.demandAlone(complaint);
        facts.tell(complaint.mergeInto(leading));
        notices.tell(caseNumber, NoticeKind.MERGE);
        return complaint;
    }

    @Transactional
    Complaint separate(String caseNumber, String ifMatch) {
        var complaint = door.open(ComplaintAccess.ASSIGN, caseNumber, ifMatch);
        facts.tell(complaint.separate());
        return complaint;
    }
}
