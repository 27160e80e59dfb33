package tw.servicequality.assessment.reconciliation;

import static tw.servicequality.assessment.assessment.AssessmentProblem.CRITERIA_NOT_SCORED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Callers;

/** 完成評分: closes the caller's own book. The second who does so opens both, and what they agree on counts at once. */
@ApplicationScoped
class CompleteScoring {

    private final AssessmentDesk desk;
    private final AssessmentReading reading;
    private final SheetLibrary library;
    private final ScoreBook scores;
    private final Panels panels;
    private final BlindPairs pairs;
    private final Callers callers;
    private final AuditTrail audit;
    private final Clock clock;

    CompleteScoring(
            AssessmentDesk desk,
            AssessmentReading reading,
            SheetLibrary library,
            ScoreBook scores,
            Panels panels,
            BlindPairs pairs,
            Callers callers,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.reading = reading;
        this.library = library;
        this.scores = scores;
        this.panels = panels;
        this.pairs = pairs;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Assessment handle(String id, String ifMatch) {
        var assessment = desk.toAssess(id, ifMatch);
        BlindPairs.requireBlind(assessment);
        assessment.requireInProgress();
        var assessor = callers.current().subject();
        var missing = library.published(assessment.scoreSheetId())
                .sheet()
                .without(scores.of(assessment.id(), assessor).keySet());
        if (!missing.isEmpty()) {
            throw CRITERIA_NOT_SCORED.because(String.join("、", missing));
        }
        panels.complete(assessment.id(), assessor, clock.instant());
        panels.flush();
        if (reading.isScored(assessment)) {
            scores.put(assessment.id(), ScoreBook.AGREED, pairs.of(assessment).agreed());
        }
        assessment.scored();
        panels.flush();
        audit.record("ScoringCompleted", id, assessment.version(), Map.of());
        return assessment;
    }
}
