package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** A closed complaint is evidence of how its agency keeps deadlines. */
@Singleton
class OnComplaintClosed implements FactConsumer<OnComplaintClosed.ClosedComplaint> {

    /** What we read of it. */
    record ClosedComplaint(
            String caseNumber,
            String agency,
            LocalDate dueOn,
            LocalDate closedOn,
            boolean onTime,
            int workingDaysLate,
            String outcome) {

        String summary() {
            var verdict = onTime ? "依限辦結" : "逾限 " + workingDaysLate + " 個工作日辦結";
            return "陳情案件 " + caseNumber + " " + verdict + "（期限 " + dueOn + "，結案 " + closedOn + "）";
        }
    }

    private final RecordEvidence evidence;

    OnComplaintClosed(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.ComplaintClosed.v1";
    }

    @Override
    public Class<ClosedComplaint> shape() {
        return ClosedComplaint.class;
    }

    @Override
    public void on(ClosedComplaint fact, EventEnvelope envelope) {
        var kept = Proof.kept(fact.onTime());
        var heard = new HeardFact(EvidenceKind.COMPLAINT_CLOSED, fact.agency(), fact.closedOn(), fact.summary(), kept);
        evidence.handle(envelope, heard, fact);
    }
}
