package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.platform.time.Taipei;

/** The petitioner was told that his petition has arrived. */
@Singleton
class OnComplaintReceived implements FactConsumer<OnComplaintReceived.ReceivedComplaint> {

    /** What we read of it. */
    record ReceivedComplaint(String caseNumber, String agency, String channel) {

        String summary() {
            return "陳情案件 " + caseNumber + " 已發受理通知（" + channel + "）";
        }
    }

    private final RecordEvidence evidence;

    OnComplaintReceived(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.ComplaintReceived.v1";
    }

    @Override
    public Class<ReceivedComplaint> shape() {
        return ReceivedComplaint.class;
    }

    @Override
    public void on(ReceivedComplaint fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.NOTICE_RECEIPT,
                fact.agency(),
                Taipei.on(envelope.time()),
                fact.summary(),
                Proof.kept(true));
        evidence.handle(envelope, heard, fact);
    }
}
