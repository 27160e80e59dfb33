package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.platform.time.Taipei;

/** An extension is told to the petitioner with its reason. */
@Singleton
class OnComplaintExtended implements FactConsumer<OnComplaintExtended.ExtendedComplaint> {

    /** What we read of it. */
    record ExtendedComplaint(String caseNumber, String agency, int days, LocalDate dueOn) {

        String summary() {
            return "陳情案件 " + caseNumber + " 展期 " + days + " 日並通知（新期限 " + dueOn + "）";
        }
    }

    private final RecordEvidence evidence;

    OnComplaintExtended(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.ComplaintExtended.v1";
    }

    @Override
    public Class<ExtendedComplaint> shape() {
        return ExtendedComplaint.class;
    }

    @Override
    public void on(ExtendedComplaint fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.NOTICE_DELAY, fact.agency(), Taipei.on(envelope.time()), fact.summary(), Proof.kept(true));
        evidence.handle(envelope, heard, fact);
    }
}
