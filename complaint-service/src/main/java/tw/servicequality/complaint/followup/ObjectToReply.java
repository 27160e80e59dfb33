package tw.servicequality.complaint.followup;

import static tw.servicequality.complaint.followup.FollowUpProblem.OBJECTION_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;

/** 對答復表示意見: by the petitioner of an answered case. All he says is kept; a second reply is owed once. */
@ApplicationScoped
class ObjectToReply {

    private final Exchange exchange;
    private final FollowUpDesk followUps;

    ObjectToReply(Exchange exchange, FollowUpDesk followUps) {
        this.exchange = exchange;
        this.followUps = followUps;
    }

    @Transactional
    FollowUpView object(Complaint complaint, String text, Instant now) {
        if (complaint.status() != ComplaintStatus.CLOSED) {
            throw OBJECTION_REFUSED.because("案件尚未答復結案");
        }
        if (complaint.isErased()) {
            throw OBJECTION_REFUSED.because("陳情人之個人資料已刪除");
        }
        exchange.keep(complaint.caseNumber(), ExchangeKind.OBJECTION, text);
        return followUps.open(complaint, FollowUpOrigin.OBJECTION, now);
    }
}
