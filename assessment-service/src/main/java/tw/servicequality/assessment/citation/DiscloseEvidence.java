package tw.servicequality.assessment.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.servicequality.assessment.assessment.AssessmentEvent;
import tw.servicequality.assessment.evidence.EvidenceShelf;
import tw.servicequality.assessment.standing.StandingResults;

/** Whoever may read why a result is what it is may read the files it rests on. */
@ApplicationScoped
class DiscloseEvidence {

    private final StandingResults results;
    private final EvidenceShelf shelf;

    DiscloseEvidence(StandingResults results, EvidenceShelf shelf) {
        this.results = results;
        this.shelf = shelf;
    }

    @Transactional(TxType.MANDATORY)
    void with(@Observes AssessmentEvent.Finalized finalized) {
        shelf.disclose(results.evidence(finalized.assessmentId()));
    }
}
