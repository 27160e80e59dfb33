package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** A report on a commitment is evidence of whether it was kept in time. */
@Singleton
class OnProgressReported implements FactConsumer<OnProgressReported.ReportedProgress> {

    /** What we read of it. */
    record ReportedProgress(
            String obligationId,
            String agency,
            String unit,
            String source,
            LocalDate dueOn,
            LocalDate reportedOn,
            boolean late) {

        String summary() {
            return unit + " 之應辦事項 " + source + (late ? " 逾期" : " 依限") + "提報（期限 " + dueOn + "，提報 " + reportedOn + "）";
        }
    }

    private final RecordEvidence evidence;

    OnProgressReported(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.ProgressReported.v1";
    }

    @Override
    public Class<ReportedProgress> shape() {
        return ReportedProgress.class;
    }

    @Override
    public void on(ReportedProgress fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.COMMITMENT_REPORTED,
                fact.agency(),
                fact.reportedOn(),
                fact.summary(),
                Proof.kept(!fact.late()));
        evidence.handle(envelope, heard, fact);
    }
}
