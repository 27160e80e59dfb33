package tw.servicequality.assessment.reconciliation;

import static tw.servicequality.assessment.panel.PanelProblem.SCORING_NOT_COMPLETED;
import static tw.servicequality.assessment.reconciliation.ReconciliationProblem.NOT_SCORED_BLIND;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.assessment.ScoringMode;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.score.ScoreBook;

/** Opens both books, once both are closed to their writers. */
@ApplicationScoped
class BlindPairs {

    private final AssessmentReading reading;
    private final Panels panels;
    private final ScoreBook scores;

    BlindPairs(AssessmentReading reading, Panels panels, ScoreBook scores) {
        this.reading = reading;
        this.panels = panels;
        this.scores = scores;
    }

    static void requireBlind(Assessment assessment) {
        if (assessment.scoring() != ScoringMode.BLIND_PAIR) {
            throw NOT_SCORED_BLIND.because(assessment.id().toString());
        }
    }

    /** Both, or SCORING_NOT_COMPLETED while one is still at it. */
    Pair of(Assessment assessment) {
        requireBlind(assessment);
        if (!reading.isScored(assessment)) {
            throw SCORING_NOT_COMPLETED.because(assessment.id().toString());
        }
        var seats = panels.seated(assessment.id());
        var first = seats.getFirst();
        var second = seats.getLast();
        return new Pair(
                first,
                scores.of(assessment.id(), first.assessor()),
                second,
                scores.of(assessment.id(), second.assessor()));
    }
}
