package tw.servicequality.assessment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.Assessments;
import tw.servicequality.assessment.assessment.ScoringMode;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.platform.audit.AuditTrail;

/** What follows from any change of a panel: what a pair had agreed on is void, since another pair has to agree. */
@ApplicationScoped
class PanelChange {

    private final Assessments assessments;
    private final ScoreBook scores;
    private final AuditTrail audit;

    PanelChange(Assessments assessments, ScoreBook scores, AuditTrail audit) {
        this.assessments = assessments;
        this.scores = scores;
        this.audit = audit;
    }

    void made(String action, Assessment assessment, Map<String, ?> facts) {
        assessment.reassigned();
        assessments.flush();
        if (assessment.scoring() == ScoringMode.BLIND_PAIR) {
            scores.clear(assessment.id(), ScoreBook.AGREED);
        }
        audit.record(action, assessment.id().toString(), assessment.version(), facts);
    }
}
