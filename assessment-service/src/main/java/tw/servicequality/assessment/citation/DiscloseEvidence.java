package tw.servicequality.assessment.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.servicequality.assessment.assessment.AssessmentEvent;
import tw.servicequality.assessment.assessment.Assessments;
import tw.servicequality.assessment.evidence.EvidenceShelf;

/** Whoever may read why a result is what it is may read the files it rests on. */
@ApplicationScoped
class DiscloseEvidence {

    private final Assessments assessments;
    private final EvidenceShelf shelf;

    DiscloseEvidence(Assessments assessments, EvidenceShelf shelf) {
        this.assessments = assessments;
        this.shelf = shelf;
    }

    @Transactional(TxType.MANDATORY)
    void with(@Observes AssessmentEvent.Finalized finalized) {
        var scores = assessments.findById(finalized.assessmentId()).scores().values();
        shelf.disclose(
                scores.stream().flatMap(score -> score.evidence().stream()).toList());
    }
}
