package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_MOVE_REFUSED;
import static tw.servicequality.complaint.casefile.ComplaintProblem.REASONS_REQUIRED;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import tw.servicequality.complaint.deadline.Lateness;

/** The answer to a case, from its proposal to what is left of it when the petitioner is erased; and the moves that the table allows. */
@MappedSuperclass
abstract class AnswerableCase extends CaseState {

    /** Several acts can lead to one status, and not each of them from everywhere. */
    final void demand(ComplaintStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw COMPLAINT_MOVE_REFUSED.because(status + " ∉ " + List.of(allowed));
        }
    }

    final void moveTo(ComplaintStatus next) {
        demandMove(next);
        status = next;
    }

    final void demandMove(ComplaintStatus next) {
        if (!ComplaintStatus.MOVES.get(status).contains(next)) {
            throw COMPLAINT_MOVE_REFUSED.because(status + " → " + next);
        }
    }

    /** 擬答: goes up for approval. */
    ComplaintEvent.ReplyProposed proposeReply(Closure with) {
        demandReasons(with);
        moveTo(ComplaintStatus.REPLY_PROPOSED);
        closure = with;
        return new ComplaintEvent.ReplyProposed(next(), caseNumber, agency, with.outcome());
    }

    /** 退回: the proposed reply is not to leave. */
    ComplaintEvent.ReplyReturned returnReply() {
        demand(ComplaintStatus.REPLY_PROPOSED);
        moveTo(ComplaintStatus.ASSIGNED);
        closure = null;
        return new ComplaintEvent.ReplyReturned(next(), caseNumber, agency);
    }

    /** 核定答復並結案: what was proposed leaves. */
    ComplaintEvent.Closed approveReply(Supplier<Lateness> lateness) {
        demand(ComplaintStatus.REPLY_PROPOSED);
        return conclude(closure, lateness);
    }

    /** 結案 (行政程序法 §171). The lateness is decided by the stored end of the time, and only asked for if it may be closed. */
    ComplaintEvent.Closed close(Closure with, Supplier<Lateness> lateness) {
        demand(ComplaintStatus.ASSIGNED, ComplaintStatus.REPLY_PROPOSED);
        return conclude(with, lateness);
    }

    /** 併案答復: a merged case is closed with what its leading case was answered. */
    ComplaintEvent.Closed closeWith(CaseState leading, Supplier<Lateness> lateness) {
        demand(ComplaintStatus.MERGED);
        return conclude(leading.closure, lateness);
    }

    private ComplaintEvent.Closed conclude(Closure with, Supplier<Lateness> lateness) {
        demandReasons(with);
        demandMove(ComplaintStatus.CLOSED);
        verdict = Verdict.of(lateness.get());
        moveTo(ComplaintStatus.CLOSED);
        closure = with;
        return ComplaintEvent.Closed.of(this, next(), verdict);
    }

    /** 重啟: taken up again; what was answered and judged before stays on record. */
    ComplaintEvent.Reopened reopen() {
        demand(ComplaintStatus.CLOSED, ComplaintStatus.DECLINED);
        if (isErased()) {
            throw COMPLAINT_MOVE_REFUSED.because("陳情人之個人資料已刪除");
        }
        moveTo(assignment == null ? ComplaintStatus.FILED : ComplaintStatus.ASSIGNED);
        closure = null;
        verdict = null;
        decline = null;
        mergedInto = null;
        reopenings++;
        return new ComplaintEvent.Reopened(next(), caseNumber, agency, reopenings);
    }

    /** 刪除個資: the words go with the person; what is counted stays. */
    public void redact(Instant now) {
        if (status.isOpen() || status == ComplaintStatus.UNCONFIRMED) {
            throw COMPLAINT_MOVE_REFUSED.because("案件尚未辦結，不得刪除個人資料");
        }
        title = "";
        content = "";
        closure = closure == null ? null : new Closure(closure.outcome(), "", "", "");
        decline = decline == null ? null : new Decline(decline.declineGround(), "", decline.earlierCases());
        erasedAt = now;
    }

    /** COMPLAINT_MOVE_REFUSED unless somebody is in charge of it and it is not with the petitioner. */
    public void demandInHand() {
        if (status != ComplaintStatus.ASSIGNED && status != ComplaintStatus.REPLY_PROPOSED) {
            throw COMPLAINT_MOVE_REFUSED.because("案件不在辦理中：" + status);
        }
    }

    /** 先行答復 */
    ComplaintEvent.InterimReplyGiven replyForNow() {
        demandInHand();
        return new ComplaintEvent.InterimReplyGiven(next(), caseNumber, agency);
    }

    private void demandReasons(Closure with) {
        if (with.lacksReasons()) {
            throw REASONS_REQUIRED.because("認無理由者，應說明其意旨").at("/reasons");
        }
    }
}
