package tw.servicequality.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import tw.servicequality.assessment.panel.PanelSeat;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.platform.http.Answer;

/** What the caller is shown of an assessment: of the scores, those that are his to see now. */
@ApplicationScoped
public class AssessmentReading {

    private final AssessmentDesk desk;
    private final Panels panels;
    private final ScoreBook scores;

    AssessmentReading(AssessmentDesk desk, Panels panels, ScoreBook scores) {
        this.desk = desk;
        this.panels = panels;
        this.scores = scores;
    }

    /** With the version as ETag. */
    public Response answer(Assessment assessment) {
        var view = AssessmentView.of(assessment, visible(assessment, desk.sight()));
        return Answer.of(view, assessment.version());
    }

    /** Whether both who score blind are done. */
    public boolean isScored(Assessment assessment) {
        var seats = panels.seated(assessment.id());
        return seats.size() == 2 && seats.stream().allMatch(PanelSeat::hasScored);
    }

    private Map<String, Score> visible(Assessment assessment, Sight sight) {
        if (!assessment.isFinalized() && !sight.isOfTheAssessing(assessment)) {
            return Map.of();
        }
        var blind =
                assessment.scoring() == ScoringMode.BLIND_PAIR && !assessment.isFinalized() && !isScored(assessment);
        return scores.of(assessment.id(), blind ? sight.caller() : ScoreBook.ofEdition(assessment.edition()));
    }
}
