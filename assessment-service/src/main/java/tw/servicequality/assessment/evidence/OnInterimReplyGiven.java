package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.platform.time.Taipei;

/** The petitioner was told in time that his answer takes longer. */
@Singleton
class OnInterimReplyGiven implements FactConsumer<OnInterimReplyGiven.InterimReply> {

    /** What we read of it. */
    record InterimReply(String caseNumber, String agency) {

        String summary() {
            return "陳情案件 " + caseNumber + " 已先行答復";
        }
    }

    private final RecordEvidence evidence;

    OnInterimReplyGiven(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.InterimReplyGiven.v1";
    }

    @Override
    public Class<InterimReply> shape() {
        return InterimReply.class;
    }

    @Override
    public void on(InterimReply fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.NOTICE_DELAY, fact.agency(), Taipei.on(envelope.time()), fact.summary(), Proof.kept(true));
        evidence.handle(envelope, heard, fact);
    }
}
