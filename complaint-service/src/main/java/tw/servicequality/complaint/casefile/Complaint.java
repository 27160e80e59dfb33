package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_MOVE_REFUSED;
import static tw.servicequality.complaint.casefile.ComplaintProblem.EARLIER_CASES_REQUIRED;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.deadline.Handling;
import tw.servicequality.complaint.deadline.Lateness;
import tw.servicequality.platform.time.Taipei;

/** 陳情案件: its way from filing to who answers it, and what each of these acts demands and tells; its answer is in {@link AnswerableCase}. */
@Entity
@DynamicUpdate
public class Complaint extends AnswerableCase {

    @Transient
    private boolean leadsNone;

    /** 收件: a case of that agency, not yet confirmed by the one who files it (行政程序法 §169, or by e-mail). */
    public static Complaint receive(String caseNumber, String agency, Petition petition, Instant now) {
        var complaint = new Complaint();
        complaint.caseNumber = caseNumber;
        complaint.agency = agency;
        complaint.channel = petition.channel();
        complaint.type = petition.type();
        complaint.category = petition.category().orElse(null);
        complaint.title = petition.title();
        complaint.content = petition.content();
        complaint.confidential = petition.confidential() || petition.informant();
        complaint.informant = petition.informant();
        complaint.handling = Handling.ORDINARY;
        complaint.status = ComplaintStatus.UNCONFIRMED;
        complaint.filedAt = now;
        complaint.filedOn = Taipei.on(now);
        return complaint;
    }

    /** Found so when it was read; who merges another case into this one meanwhile makes another version of it. */
    Complaint thatLeads(boolean others) {
        leadsNone = !others;
        return this;
    }

    /** Known to lead no case that waits to be answered with it; where it is false, that is not known. */
    boolean leadsNone() {
        return leadsNone;
    }

    /** 受理: from this instant on the clocks run. */
    public void accept(Instant now) {
        demand(ComplaintStatus.UNCONFIRMED);
        moveTo(ComplaintStatus.FILED);
        filedAt = now;
        filedOn = Taipei.on(now);
    }

    /** 更正紀錄 (行政程序法 §169 II): only before it is confirmed. */
    public void correct(String newTitle, String newContent) {
        demand(ComplaintStatus.UNCONFIRMED);
        title = newTitle;
        content = newContent;
    }

    /** 逾期未確認: stays registered, and binds nobody. */
    public ComplaintEvent.Lapsed lapse(LocalDate on) {
        moveTo(ComplaintStatus.LAPSED);
        leftOn = on;
        return new ComplaintEvent.Lapsed(next(), caseNumber, agency);
    }

    /** 分案 (行政程序法 §170) */
    ComplaintEvent.Assigned assign(Assignment to) {
        demand(ComplaintStatus.FILED, ComplaintStatus.ASSIGNED);
        moveTo(ComplaintStatus.ASSIGNED);
        assignment = to;
        return new ComplaintEvent.Assigned(next(), caseNumber, agency, to.unit());
    }

    /** 歸類 */
    ComplaintEvent.Classified classify(ComplaintType newType, String newCategory, Handling newHandling) {
        demandOpen();
        type = newType;
        category = newCategory;
        handling = newHandling;
        return new ComplaintEvent.Classified(next(), caseNumber, agency, type, category, handling);
    }

    /** 通知補陳 (行政程序法 §171 II) */
    ComplaintEvent.SupplementRequested requestSupplement() {
        moveTo(ComplaintStatus.SUPPLEMENTING);
        return new ComplaintEvent.SupplementRequested(next(), caseNumber, agency);
    }

    /** 補陳已到, or the petitioner's time for it is up. */
    ComplaintEvent.Resumed resume(boolean supplemented) {
        demand(ComplaintStatus.SUPPLEMENTING);
        moveTo(ComplaintStatus.ASSIGNED);
        return new ComplaintEvent.Resumed(next(), caseNumber, agency, supplemented, dueOn);
    }

    /** 移轉他機關 (行政程序法 §172 I): to an agency on the platform the case itself goes, and is its to assign. */
    ComplaintEvent.Transferred transferWithin(String other) {
        demand(ComplaintStatus.FILED, ComplaintStatus.ASSIGNED);
        moveTo(ComplaintStatus.FILED);
        var from = agency;
        agency = other;
        assignment = null;
        category = null;
        handling = Handling.ORDINARY;
        return new ComplaintEvent.Transferred(next(), caseNumber, from, other, true);
    }

    /** 移轉他機關 outside the platform: here the case ends. */
    ComplaintEvent.Transferred transferOut(String other, LocalDate on) {
        moveTo(ComplaintStatus.TRANSFERRED);
        leftOn = on;
        transferredTo = other;
        return new ComplaintEvent.Transferred(next(), caseNumber, agency, other, false);
    }

    /** 併案: its petitioner keeps his number and is answered with the leading case. */
    ComplaintEvent.Merged mergeInto(Complaint leading) {
        moveTo(ComplaintStatus.MERGED);
        mergedInto = leading.caseNumber;
        assignment = leading.assignment;
        return new ComplaintEvent.Merged(next(), caseNumber, agency, mergedInto);
    }

    /** 回復單獨辦理: the merger was a mistake, or the leading case goes another way; in the hands of those who had the leading case. */
    ComplaintEvent.Assigned separate() {
        demand(ComplaintStatus.MERGED);
        moveTo(ComplaintStatus.ASSIGNED);
        mergedInto = null;
        return new ComplaintEvent.Assigned(next(), caseNumber, agency, assignment.unit());
    }

    /** 不予處理 (行政程序法 §173): still registered, and never by itself. */
    ComplaintEvent.Declined declineFor(Decline why, Supplier<Lateness> lateness) {
        if (why.declineGround() == DeclineGround.ANSWERED_BEFORE
                && why.earlierCases().isEmpty()) {
            throw EARLIER_CASES_REQUIRED.because("請指明已明確答復之前案").at("/earlierCases");
        }
        demandMove(ComplaintStatus.DECLINED);
        verdict = Verdict.of(lateness.get());
        moveTo(ComplaintStatus.DECLINED);
        decline = why;
        return new ComplaintEvent.Declined(next(), caseNumber, agency, why.declineGround(), why.earlierCases());
    }

    /** Takes over where the time for the reply ends now. */
    public void due(Deadline reply) {
        dueOn = reply.dueOn();
    }

    /** 展期: the time was extended, and the petitioner knows. */
    public ComplaintEvent.Extended extended(int days, LocalDate dueOnBefore) {
        return new ComplaintEvent.Extended(next(), caseNumber, agency, days, dueOnBefore, dueOn);
    }

    /** 展期未於期限屆滿前通知: the time stays as it was. */
    public ComplaintEvent.ExtensionVoid notExtended() {
        return new ComplaintEvent.ExtensionVoid(next(), caseNumber, agency, dueOn);
    }

    private void demandOpen() {
        if (!status.isOpen()) {
            throw COMPLAINT_MOVE_REFUSED.because("案件已不在辦理中：" + status);
        }
    }
}
