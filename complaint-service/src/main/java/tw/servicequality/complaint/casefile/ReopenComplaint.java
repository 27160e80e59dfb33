package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.StartClocks;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 重啟: an answered case is taken up again, with a new time for the answer; the first answer and verdict stay on record. */
@ApplicationScoped
class ReopenComplaint {

    private final CaseDoor door;
    private final DeadlineDesk desk;
    private final StartClocks clocks;
    private final SettingsBook settings;
    private final Surveying surveying;
    private final Exchange exchange;
    private final Notices notices;
    private final CaseFacts facts;

    ReopenComplaint(
            CaseDoor door,
            DeadlineDesk desk,
            StartClocks clocks,
            SettingsBook settings,
            Surveying surveying,
            Exchange exchange,
            Notices notices,
            CaseFacts facts) {
        this.door = door;
        this.desk = desk;
        this.clocks = clocks;
        this.settings = settings;
        this.surveying = surveying;
        this.exchange = exchange;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint reopen(String caseNumber, String ifMatch, String reason, Instant now) {
        var complaint = door.open(ComplaintAccess.REOPEN, caseNumber, ifMatch);
        complaint.reply().ifPresent(given -> exchange.keep(caseNumber, ExchangeKind.EARLIER_REPLY, given.reply()));
        exchange.keep(caseNumber, ExchangeKind.REOPENING, reason);
        surveying.withdraw(complaint);
        var reopened = complaint.reopen();
        desk.lift(caseNumber, now);
        var profile = settings.inForce(complaint.agency(), Taipei.on(now)).deadlineProfile();
        clocks.beginAnew(complaint.clock(profile), now).stream()
                .filter(deadline -> deadline.clock() == DeadlineClock.FINAL_REPLY)
                .forEach(complaint::due);
        facts.tell(reopened);
        notices.tell(caseNumber, NoticeKind.REOPENING);
        return complaint;
    }
}
