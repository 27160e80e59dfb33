package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** The performance report of the year. */
@Singleton
class OnPerformanceReportIssued implements FactConsumer<OnPerformanceReportIssued.IssuedReport> {

    /** What we read of it. */
    record IssuedReport(String reportId, String agency, LocalDate cutOff, int pages, LocalDate issuedOn) {

        String summary() {
            return "績效總報告於 " + issuedOn + " 提報（資料截止 " + cutOff + "，" + pages + " 頁）";
        }
    }

    private final RecordEvidence evidence;

    OnPerformanceReportIssued(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.PerformanceReportIssued.v1";
    }

    @Override
    public Class<IssuedReport> shape() {
        return IssuedReport.class;
    }

    @Override
    public void on(IssuedReport fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.PERFORMANCE_REPORT, fact.agency(), fact.issuedOn(), fact.summary(), Proof.kept(true));
        evidence.handle(envelope, heard, fact);
    }
}
