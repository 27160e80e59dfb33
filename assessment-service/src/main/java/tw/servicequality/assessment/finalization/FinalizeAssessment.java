package tw.servicequality.assessment.finalization;

import static tw.servicequality.assessment.panel.PanelProblem.SCORING_NOT_COMPLETED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.assessment.ScoringMode;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.measurement.MeasuredCriteria;
import tw.servicequality.assessment.measurement.MeasuredCriterion;
import tw.servicequality.assessment.panel.Member;
import tw.servicequality.assessment.panel.PanelSeat;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.panel.Recusal;
import tw.servicequality.assessment.result.IssueResult;
import tw.servicequality.assessment.result.Judgement;
import tw.servicequality.assessment.round.AssessmentRounds;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.assessment.scoresheet.SheetLibrary;

/** 定案: every criterion scored, the evidence there, nobody with an interest among those who scored, departures reasoned. */
@ApplicationScoped
class FinalizeAssessment {

    private static final int ROC_OFFSET = 1_911;

    private final AssessmentDesk desk;
    private final AssessmentReading reading;
    private final ScoreBook book;
    private final SheetLibrary library;
    private final AssessmentRounds rounds;
    private final Panels panels;
    private final Recusal recusal;
    private final IssueResult issuing;
    private final MeasuredCriteria measurements;
    private final Clock clock;

    FinalizeAssessment(
            AssessmentDesk desk,
            AssessmentReading reading,
            ScoreBook book,
            SheetLibrary library,
            AssessmentRounds rounds,
            Panels panels,
            Recusal recusal,
            IssueResult issuing,
            MeasuredCriteria measurements,
            Clock clock) {
        this.desk = desk;
        this.reading = reading;
        this.book = book;
        this.library = library;
        this.rounds = rounds;
        this.panels = panels;
        this.recusal = recusal;
        this.issuing = issuing;
        this.measurements = measurements;
        this.clock = clock;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, String strengths, String suggestions) {
        var assessment = desk.toAssess(id, ifMatch);
        assessment.requireInProgress();
        if (assessment.scoring() == ScoringMode.BLIND_PAIR && !reading.isScored(assessment)) {
            throw SCORING_NOT_COMPLETED.because(id);
        }
        var scores = book.of(assessment.id(), ScoreBook.AGREED);
        requireSettled(assessment, scores);
        issuing.first(assessment, new Judgement(scores, strengths, suggestions));
        return assessment;
    }

    private void requireSettled(Assessment assessment, Map<String, Score> scores) {
        var sheet = library.published(assessment.scoreSheetId()).sheet();
        FinalizationRules.requireComplete(sheet, scores);
        FinalizationRules.requireEvidence(rounds.evidenceRequiredOf(assessment.roundId()), scores);
        FinalizationRules.requireReasons(measured(assessment, sheet), scores);
        FinalizationRules.requireClean(panels.of(assessment.id()), seat -> hasInterest(seat, assessment), scores);
    }

    private boolean hasInterest(PanelSeat seat, Assessment assessment) {
        var member = new Member(seat.assessor(), seat.agency(), seat.unit());
        return recusal.concerns(member, assessment.agency(), assessment.assessedBy());
    }

    /** What was measured in the year, up to today. */
    private List<MeasuredCriterion> measured(Assessment assessment, Sheet sheet) {
        var from = LocalDate.of(assessment.rocYear() + ROC_OFFSET, 1, 1);
        return measurements.of(assessment.agency(), assessment.assessedBy(), sheet, from, LocalDate.now(clock));
    }
}
