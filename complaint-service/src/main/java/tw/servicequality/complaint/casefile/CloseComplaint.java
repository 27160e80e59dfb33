package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.Lateness;
import tw.servicequality.complaint.deadline.StartClocks;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 答復與結案: proposed by who works on it, approved by the level that the agency names, and told to every petitioner concerned. */
@ApplicationScoped
class CloseComplaint {

    private final Complaints complaints;
    private final CaseDoor door;
    private final DeadlineDesk desk;
    private final StartClocks clocks;
    private final SettingsBook settings;
    private final Surveying surveying;
    private final Notices notices;
    private final CaseFacts facts;

    CloseComplaint(
            Complaints complaints,
            CaseDoor door,
            DeadlineDesk desk,
            StartClocks clocks,
            SettingsBook settings,
            Surveying surveying,
            Notices notices,
            CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.desk = desk;
        this.clocks = clocks;
        this.settings = settings;
        this.surveying = surveying;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint propose(String caseNumber, String ifMatch, Closure closure) {
        var complaint = door.open(ComplaintAccess.HANDLE, caseNumber, ifMatch);
        facts.tell(complaint.proposeReply(closure));
        return complaint;
    }

    @Transactional
    Complaint sendBack(String caseNumber, String ifMatch, Instant now) {
        var complaint = door.open(ComplaintAccess.APPROVE, caseNumber, ifMatch);
        demandLevel(complaint, Taipei.on(now));
        facts.tell(complaint.returnReply());
        return complaint;
    }

    @Transactional
    Complaint approve(String caseNumber, String ifMatch, Instant now) {
        var complaint = door.open(ComplaintAccess.APPROVE, caseNumber, ifMatch);
        return close(complaint, now, complaint::approveReply);
    }

    /** Proposed and approved in one, by who may approve. */
    @Transactional
    Complaint close(String caseNumber, String ifMatch, Closure closure, Instant now) {
        var complaint = door.open(ComplaintAccess.CLOSE, caseNumber, ifMatch);
        return close(complaint, now, lateness -> complaint.close(closure, lateness));
    }

    private Complaint close(Complaint complaint, Instant now, Function<Supplier<Lateness>, ComplaintEvent.Closed> act) {
        demandLevel(complaint, Taipei.on(now));
        conclude(complaint, now, act);
        for (var merged : complaints.mergedInto(complaint)) {
            conclude(merged, now, lateness -> merged.closeWith(complaint, lateness));
        }
        return complaint;
    }

    private void conclude(Complaint complaint, Instant now, Function<Supplier<Lateness>, ComplaintEvent.Closed> act) {
        var closed = act.apply(() -> desk.settleReply(complaint.caseNumber(), now));
        facts.tell(closed);
        survey(complaint, now)
                .ifPresentOrElse(
                        token -> notices.tell(complaint.caseNumber(), NoticeKind.REPLY, token),
                        () -> notices.tell(complaint.caseNumber(), NoticeKind.REPLY));
    }

    /** The token by which the petitioner may answer the survey; empty if the agency makes none. */
    private Optional<String> survey(Complaint complaint, Instant now) {
        var inForce = settings.inForce(complaint.agency(), Taipei.on(now));
        if (inForce.secondReplyAtOrBelow() == 0) {
            return Optional.empty();
        }
        return clocks.begin(complaint.clock(inForce.deadlineProfile()), DeadlineClock.SURVEY, now)
                .map(deadline -> surveying.open(complaint, now));
    }

    private void demandLevel(Complaint complaint, LocalDate day) {
        door.demandLevel(settings.inForce(complaint.agency(), day).replyApproval());
    }
}
