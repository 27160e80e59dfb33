package tw.servicequality.assessment.finalization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.measurement.MeasuredCriteria;
import tw.servicequality.assessment.measurement.MeasuredCriterion;
import tw.servicequality.assessment.panel.Member;
import tw.servicequality.assessment.panel.PanelSeat;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.panel.Recusal;
import tw.servicequality.assessment.round.AssessmentRounds;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.scoresheet.SheetLibrary;

/** Holds the scores of an assessment against all that its sheet, its round, its panel and the measurements ask for. */
@ApplicationScoped
class Settlement {

    private static final int ROC_OFFSET = 1_911;

    private final SheetLibrary library;
    private final AssessmentRounds rounds;
    private final Panels panels;
    private final Recusal recusal;
    private final MeasuredCriteria measurements;
    private final Clock clock;

    Settlement(
            SheetLibrary library,
            AssessmentRounds rounds,
            Panels panels,
            Recusal recusal,
            MeasuredCriteria measurements,
            Clock clock) {
        this.library = library;
        this.rounds = rounds;
        this.panels = panels;
        this.recusal = recusal;
        this.measurements = measurements;
        this.clock = clock;
    }

    void require(Assessment assessment, Map<String, Score> scores) {
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
