package tw.servicequality.assessment.finalization;

import static tw.servicequality.assessment.panel.PanelProblem.SCORING_NOT_COMPLETED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.assessment.ScoringMode;
import tw.servicequality.assessment.result.IssueResult;
import tw.servicequality.assessment.result.Judgement;
import tw.servicequality.assessment.score.ScoreBook;

/** 定案: every criterion scored, the evidence there, nobody with an interest among those who scored, departures reasoned. */
@ApplicationScoped
class FinalizeAssessment {

    private final AssessmentDesk desk;
    private final AssessmentReading reading;
    private final ScoreBook book;
    private final IssueResult issuing;
    private final Settlement settlement;

    FinalizeAssessment(
            AssessmentDesk desk,
            AssessmentReading reading,
            ScoreBook book,
            IssueResult issuing,
            Settlement settlement) {
        this.desk = desk;
        this.reading = reading;
        this.book = book;
        this.issuing = issuing;
        this.settlement = settlement;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, String strengths, String suggestions) {
        var assessment = desk.toAssess(id, ifMatch);
        assessment.requireInProgress();
        if (assessment.scoring() == ScoringMode.BLIND_PAIR && !reading.isScored(assessment)) {
            throw SCORING_NOT_COMPLETED.because(id);
        }
        var scores = book.of(assessment.id(), ScoreBook.AGREED);
        settlement.require(assessment, scores);
        issuing.first(assessment, new Judgement(scores, strengths, suggestions));
        return assessment;
    }
}
