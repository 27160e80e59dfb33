package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** A report that was returned kept nothing yet. */
@Singleton
class OnProgressReturned implements FactConsumer<OnProgressReturned.ReturnedProgress> {

    /** What we read of it. */
    record ReturnedProgress(String obligationId, String agency, String unit, String source, LocalDate returnedOn) {

        String summary() {
            return unit + " 之應辦事項 " + source + " 於 " + returnedOn + " 退回補正";
        }
    }

    private final RecordEvidence evidence;

    OnProgressReturned(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.ProgressReturned.v1";
    }

    @Override
    public Class<ReturnedProgress> shape() {
        return ReturnedProgress.class;
    }

    @Override
    public void on(ReturnedProgress fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.COMMITMENT_CHECKED, fact.agency(), fact.returnedOn(), fact.summary(), Proof.kept(false));
        evidence.handle(envelope, heard, fact);
    }
}
