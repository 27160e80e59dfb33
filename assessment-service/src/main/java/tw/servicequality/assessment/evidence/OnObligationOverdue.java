package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** A commitment nobody has reported on by its day was not kept. */
@Singleton
class OnObligationOverdue implements FactConsumer<OnObligationOverdue.OverdueObligation> {

    /** What we read of it. */
    record OverdueObligation(String obligationId, String agency, String unit, String source, LocalDate dueOn) {

        String summary() {
            return unit + " 之應辦事項 " + source + " 逾期未提報（期限 " + dueOn + "）";
        }
    }

    private final RecordEvidence evidence;

    OnObligationOverdue(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.ObligationOverdue.v1";
    }

    @Override
    public Class<OverdueObligation> shape() {
        return OverdueObligation.class;
    }

    @Override
    public void on(OverdueObligation fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.COMMITMENT_OVERDUE, fact.agency(), fact.dueOn(), fact.summary(), Proof.kept(false));
        evidence.handle(envelope, heard, fact);
    }
}
