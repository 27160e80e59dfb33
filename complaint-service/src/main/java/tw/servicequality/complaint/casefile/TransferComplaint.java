package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.TRANSFER_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.StartClocks;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.time.Taipei;

/**
 * 移轉 (行政程序法 §172 I): what another agency has to answer goes there, and the petitioner is told. On the platform the case itself
 * goes: a new promise begins there, but the cap keeps counting from the day on which the petitioner filed.
 */
@ApplicationScoped
class TransferComplaint {

    private final Complaints complaints;
    private final CaseDoor door;
    private final AgencyDirectory directory;
    private final DeadlineDesk desk;
    private final StartClocks clocks;
    private final SettingsBook settings;
    private final Notices notices;
    private final CaseFacts facts;

    TransferComplaint(
            Complaints complaints,
            CaseDoor door,
            AgencyDirectory directory,
            DeadlineDesk desk,
            StartClocks clocks,
            SettingsBook settings,
            Notices notices,
            CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.directory = directory;
        this.desk = desk;
        this.clocks = clocks;
        this.settings = settings;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint within(String caseNumber, String ifMatch, String agency, Instant now) {
        var complaint = door.open(ComplaintAccess.TRANSFER, caseNumber, ifMatch);
        if (agency.equals(complaint.agency()) || directory.name(agency).isEmpty()) {
            throw TRANSFER_REFUSED.because("應為平臺上之另一機關").at("/agency");
        }
        leave(complaint, now);
        var transferred = complaint.transferWithin(agency);
        var profile = settings.inForce(agency, Taipei.on(now)).deadlineProfile();
        clocks.beginAgain(complaint.clock(profile), now).stream()
                .filter(deadline -> deadline.clock() == DeadlineClock.FINAL_REPLY)
                .forEach(complaint::due);
        facts.tell(transferred);
        notices.tell(caseNumber, NoticeKind.TRANSFER);
        return complaint;
    }

    @Transactional
    Complaint outside(String caseNumber, String ifMatch, String agencyName, Instant now) {
        var complaint = door.open(ComplaintAccess.TRANSFER, caseNumber, ifMatch);
        leave(complaint, now);
        facts.tell(complaint.transferOut(agencyName, Taipei.on(now)));
        notices.tell(caseNumber, NoticeKind.TRANSFER);
        return complaint;
    }

    private void leave(Complaint complaint, Instant now) {
        complaints.demandAlone(complaint);
        desk.settle(complaint.caseNumber(), now, DeadlineClock.ACKNOWLEDGE, DeadlineClock.TRANSFER);
        desk.lift(complaint.caseNumber(), now);
    }
}
