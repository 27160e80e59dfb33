package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.platform.time.Taipei;

/** A signed report says that petitions are looked into regularly. */
@Singleton
class OnComplaintReportSigned implements FactConsumer<OnComplaintReportSigned.SignedReport> {

    /** What we read of it. */
    record SignedReport(String agency, String period, int received, int closed, int openAtEnd, BigDecimal onTimeRate) {

        String summary() {
            return "陳情統計 " + period + " 已簽核：新收 " + received + " 件、辦結 " + closed + " 件、期末未結 " + openAtEnd + " 件";
        }
    }

    private final RecordEvidence evidence;

    OnComplaintReportSigned(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.complaint.ComplaintReportSigned.v1";
    }

    @Override
    public Class<SignedReport> shape() {
        return SignedReport.class;
    }

    @Override
    public void on(SignedReport fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.COMPLAINT_REPORT,
                fact.agency(),
                Taipei.on(envelope.time()),
                fact.summary(),
                Proof.kept(true));
        evidence.handle(envelope, heard, fact);
    }
}
