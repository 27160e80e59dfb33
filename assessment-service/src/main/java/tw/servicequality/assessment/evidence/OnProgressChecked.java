package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** A commitment whose report was checked is one that was kept. */
@Singleton
class OnProgressChecked implements FactConsumer<OnProgressChecked.CheckedProgress> {

    /** What we read of it. */
    record CheckedProgress(String obligationId, String agency, String unit, String source, LocalDate checkedOn) {

        String summary() {
            return unit + " 之應辦事項 " + source + " 於 " + checkedOn + " 查核通過";
        }
    }

    private final RecordEvidence evidence;

    OnProgressChecked(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.ProgressChecked.v1";
    }

    @Override
    public Class<CheckedProgress> shape() {
        return CheckedProgress.class;
    }

    @Override
    public void on(CheckedProgress fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.COMMITMENT_CHECKED, fact.agency(), fact.checkedOn(), fact.summary(), Proof.kept(true));
        evidence.handle(envelope, heard, fact);
    }
}
