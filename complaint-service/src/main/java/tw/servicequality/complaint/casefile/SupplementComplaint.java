package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.Lapse;
import tw.servicequality.complaint.deadline.StartClocks;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 補陳 (行政程序法 §171 II): the petitioner is asked for more, the clock waits, and goes on when it is there or his time is up. */
@ApplicationScoped
public class SupplementComplaint implements Lapse {

    private final Complaints complaints;
    private final CaseDoor door;
    private final DeadlineDesk desk;
    private final StartClocks clocks;
    private final SettingsBook settings;
    private final Exchange exchange;
    private final Notices notices;
    private final CaseFacts facts;

    SupplementComplaint(
            Complaints complaints,
            CaseDoor door,
            DeadlineDesk desk,
            StartClocks clocks,
            SettingsBook settings,
            Exchange exchange,
            Notices notices,
            CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.desk = desk;
        this.clocks = clocks;
        this.settings = settings;
        this.exchange = exchange;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint request(String caseNumber, String ifMatch, String what, Instant now) {
        var complaint = door.open(ComplaintAccess.HANDLE, caseNumber, ifMatch);
        var requested = complaint.requestSupplement();
        var profile = settings.inForce(complaint.agency(), Taipei.on(now)).deadlineProfile();
        desk.pause(caseNumber, now);
        clocks.begin(complaint.clock(profile), DeadlineClock.SUPPLEMENT, now);
        exchange.keep(caseNumber, ExchangeKind.SUPPLEMENT_REQUEST, what);
        facts.tell(requested);
        notices.tell(caseNumber, NoticeKind.SUPPLEMENT_REQUEST);
        return complaint;
    }

    /** 補陳: by the petitioner himself, who has shown his code, or taken down by an officer. */
    @Transactional
    public void supplement(Complaint complaint, String text, Instant now) {
        exchange.keep(complaint.caseNumber(), ExchangeKind.SUPPLEMENT, text);
        if (complaint.status() == ComplaintStatus.SUPPLEMENTING) {
            desk.settle(complaint.caseNumber(), now, DeadlineClock.SUPPLEMENT);
            goOn(complaint, true, now);
        }
    }

    @Override
    public DeadlineClock clock() {
        return DeadlineClock.SUPPLEMENT;
    }

    @Override
    public void lapsed(String caseNumber, Instant at) {
        var complaint = complaints.get(caseNumber);
        if (complaint.status() == ComplaintStatus.SUPPLEMENTING) {
            desk.settle(caseNumber, at, DeadlineClock.SUPPLEMENT);
            goOn(complaint, false, at);
        }
    }

    private void goOn(Complaint complaint, boolean supplemented, Instant at) {
        complaint.due(desk.resume(complaint.caseNumber(), at));
        facts.tell(complaint.resume(supplemented));
    }
}
