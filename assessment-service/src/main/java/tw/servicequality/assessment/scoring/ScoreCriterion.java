package tw.servicequality.assessment.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.score.GivenScore;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.assessment.score.ScoreDrafts;
import tw.servicequality.assessment.score.ScoringRules;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

/**
 * 單項評分: one criterion, at the version of that criterion alone. The same score again is no conflict, so a retry after a lost
 * answer is answered as the first time.
 */
@ApplicationScoped
class ScoreCriterion {

    private final AssessmentDesk desk;
    private final ScoringDesk scoring;
    private final SaveScores saving;
    private final ScoreBook scores;
    private final ScoreDrafts drafts;

    ScoreCriterion(AssessmentDesk desk, ScoringDesk scoring, SaveScores saving, ScoreBook scores, ScoreDrafts drafts) {
        this.desk = desk;
        this.scoring = scoring;
        this.saving = saving;
        this.scores = scores;
        this.drafts = drafts;
    }

    /** What is saved now, and, if that is another's, what was given and is kept as a draft. */
    record Outcome(Score saved, Optional<Score> refused) {}

    @Transactional
    Outcome handle(String id, String ifMatch, GivenScore given) {
        var assessment = desk.toScore(id);
        assessment.requireInProgress();
        var book = scoring.book(assessment);
        scoring.requireAdmitted(assessment, List.of(given), ScoringRules.ALONE);
        var saved = scores.find(assessment.id(), book, given.criterion());
        var mine = given.by(scoring.assessor());
        if (saved.isPresent() && saved.get().says(mine)) {
            drafts.forget(assessment.id(), book, mine.scoredBy(), given.criterion());
            return new Outcome(saved.get(), Optional.empty());
        }
        if (isStale(ifMatch, saved.map(Score::version).orElse(0L))) {
            drafts.keep(assessment.id(), book, given.criterion(), mine);
            return new Outcome(saved.orElseThrow(), Optional.of(mine));
        }
        saving.write(assessment, book, List.of(given));
        drafts.forget(assessment.id(), book, mine.scoredBy(), given.criterion());
        return new Outcome(scores.find(assessment.id(), book, given.criterion()).orElseThrow(), Optional.empty());
    }

    /** Stale is what was seen before somebody saved; where nothing is saved yet, whatever was seen is as good as nothing. */
    private static boolean isStale(String ifMatch, long version) {
        try {
            IfMatch.require(ifMatch, version);
            return false;
        } catch (ProblemException refused) {
            if (refused.problem() != HttpProblem.VERSION_STALE) {
                throw refused;
            }
            return version > 0;
        }
    }
}
