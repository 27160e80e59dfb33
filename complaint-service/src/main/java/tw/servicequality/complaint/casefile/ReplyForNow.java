package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;

/** 先行答復: something is said, and the case goes on. */
@ApplicationScoped
class ReplyForNow {

    private final CaseDoor door;
    private final DeadlineDesk desk;
    private final Exchange exchange;
    private final Notices notices;
    private final CaseFacts facts;

    ReplyForNow(CaseDoor door, DeadlineDesk desk, Exchange exchange, Notices notices, CaseFacts facts) {
        this.door = door;
        this.desk = desk;
        this.exchange = exchange;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint reply(String caseNumber, String ifMatch, String text, Instant now) {
        var complaint = door.open(ComplaintAccess.HANDLE, caseNumber, ifMatch);
        var given = complaint.replyForNow();
        desk.settle(caseNumber, now, DeadlineClock.FIRST_REPLY, DeadlineClock.RAPID_RESPONSE);
        exchange.keep(caseNumber, ExchangeKind.INTERIM_REPLY, text);
        facts.tell(given);
        notices.tell(caseNumber, NoticeKind.INTERIM_REPLY);
        return complaint;
    }
}
