package tw.servicequality.complaint.followup;

import static tw.servicequality.complaint.followup.FollowUpProblem.FOLLOW_UP_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 二次答復: approved by the level that the agency names for replies, as the first was. */
@ApplicationScoped
class GiveSecondReply {

    private final CaseDoor door;
    private final FollowUps followUps;
    private final DeadlineDesk desk;
    private final SettingsBook settings;
    private final Exchange exchange;
    private final Notices notices;
    private final CaseFacts facts;

    GiveSecondReply(
            CaseDoor door,
            FollowUps followUps,
            DeadlineDesk desk,
            SettingsBook settings,
            Exchange exchange,
            Notices notices,
            CaseFacts facts) {
        this.door = door;
        this.followUps = followUps;
        this.desk = desk;
        this.settings = settings;
        this.exchange = exchange;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint give(String caseNumber, String ifMatch, String text, Instant now) {
        var complaint = door.open(FollowUpAccess.ANSWER, caseNumber, ifMatch);
        var day = Taipei.on(now);
        door.demandLevel(settings.inForce(complaint.agency(), day).replyApproval());
        followUps
                .of(complaint)
                .orElseThrow(() -> FOLLOW_UP_NOT_FOUND.because(caseNumber))
                .answer(now);
        desk.settle(caseNumber, now, DeadlineClock.SECOND_REPLY);
        exchange.keep(caseNumber, ExchangeKind.SECOND_REPLY, text);
        facts.tell(new FollowUpEvent.SecondReplyGiven(complaint.next(), caseNumber, complaint.agency(), day));
        notices.tell(caseNumber, NoticeKind.SECOND_REPLY);
        return complaint;
    }
}
