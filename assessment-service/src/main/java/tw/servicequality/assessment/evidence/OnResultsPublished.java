package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** Results that everybody may read. */
@Singleton
class OnResultsPublished implements FactConsumer<OnResultsPublished.PublishedResults> {

    /** What we read of it. */
    record PublishedResults(String publicationId, String agency, int number, int rows, LocalDate publishedOn) {

        String summary() {
            return "成果於 " + publishedOn + " 第 " + number + " 次公開，" + rows + " 筆";
        }
    }

    private final RecordEvidence evidence;

    OnResultsPublished(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.ResultsPublished.v1";
    }

    @Override
    public Class<PublishedResults> shape() {
        return PublishedResults.class;
    }

    @Override
    public void on(PublishedResults fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.RESULTS_PUBLISHED, fact.agency(), fact.publishedOn(), fact.summary(), Proof.kept(true));
        evidence.handle(envelope, heard, fact);
    }
}
