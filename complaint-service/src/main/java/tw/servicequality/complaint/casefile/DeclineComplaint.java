package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.EARLIER_CASES_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.settings.AgencySettings;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 不予處理 (行政程序法 §173): allowed and never demanded, by approval, and the case stays registered. */
@ApplicationScoped
class DeclineComplaint {

    private final Complaints complaints;
    private final CaseDoor door;
    private final DeadlineDesk desk;
    private final SettingsBook settings;
    private final Notices notices;
    private final CaseFacts facts;

    DeclineComplaint(
            Complaints complaints,
            CaseDoor door,
            DeadlineDesk desk,
            SettingsBook settings,
            Notices notices,
            CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.desk = desk;
        this.settings = settings;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint decline(String caseNumber, String ifMatch, Decline why, Instant now) {
        var complaint = door.open(ComplaintAccess.DECLINE, caseNumber, ifMatch);
        complaints.demandAlone(complaint);
        var inForce = settings.inForce(complaint.agency(), Taipei.on(now));
        door.demandLevel(inForce.declineApproval());
        if (why.declineGround() == DeclineGround.ANSWERED_BEFORE) {
            demandAnswered(complaint, why, inForce);
        }
        facts.tell(complaint.declineFor(why, () -> desk.settleReply(caseNumber, now)));
        notices.tell(caseNumber, NoticeKind.DECLINE);
        return complaint;
    }

    /** Each of the earlier cases must have been answered by this agency, and there must be as many as it asks for. */
    private void demandAnswered(Complaint complaint, Decline why, AgencySettings inForce) {
        var answered = why.earlierCases().stream()
                .distinct()
                .filter(number -> !number.equals(complaint.caseNumber()))
                .map(complaints::find)
                .flatMap(found -> found.stream())
                .filter(earlier -> earlier.agency().equals(complaint.agency()))
                .filter(earlier -> earlier.status() == ComplaintStatus.CLOSED)
                .count();
        if (answered < why.earlierCases().size() || answered < inForce.clearRepliesBeforeDecline()) {
            throw EARLIER_CASES_REQUIRED
                    .because("前案應為本機關已明確答復者，至少 " + inForce.clearRepliesBeforeDecline() + " 件")
                    .at("/earlierCases");
        }
    }
}
