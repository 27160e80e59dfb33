package tw.servicequality.assessment.correction;

import static tw.servicequality.assessment.assessment.AssessmentAccess.DECIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.TreeMap;
import tw.servicequality.assessment.appeal.Appeals;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.CorrectionBasis;
import tw.servicequality.assessment.result.Because;
import tw.servicequality.assessment.result.IssueResult;
import tw.servicequality.assessment.result.Judgement;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.assessment.score.ScoringRules;
import tw.servicequality.assessment.scoring.ScoringDesk;
import tw.servicequality.platform.identity.Callers;

/** 更正結果: the scores named take the place of those before, the others stay; they fill a book of their own. */
@ApplicationScoped
class CorrectAssessment {

    private final AssessmentDesk desk;
    private final ScoringDesk scoring;
    private final ScoreBook scores;
    private final Appeals appeals;
    private final IssueResult issuing;
    private final Callers callers;

    CorrectAssessment(
            AssessmentDesk desk,
            ScoringDesk scoring,
            ScoreBook scores,
            Appeals appeals,
            IssueResult issuing,
            Callers callers) {
        this.desk = desk;
        this.scoring = scoring;
        this.scores = scores;
        this.appeals = appeals;
        this.issuing = issuing;
        this.callers = callers;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, ResultCorrection correction) {
        var assessment = desk.toDirect(DECIDE, id, ifMatch);
        assessment.requireFinalized();
        scoring.requireAdmitted(assessment, correction.scores(), ScoringRules.LISTED);
        correction.appealId().ifPresent(appeal -> appeals.get(assessment.id(), appeal.toString())
                .correct());
        var before = assessment.result().orElseThrow();
        var corrected = new TreeMap<>(scores.of(assessment.id(), ScoreBook.ofEdition(assessment.edition())));
        correction
                .scores()
                .forEach(given -> corrected.put(
                        given.criterion(), given.by(callers.current().subject())));
        scores.put(assessment.id(), ScoreBook.ofEdition(assessment.edition() + 1), corrected);
        var judgement = new Judgement(
                corrected,
                correction.strengths().orElse(before.strengths()),
                correction.suggestions().orElse(before.suggestions()));
        issuing.next(assessment, judgement, because(correction));
        return assessment;
    }

    private static Because because(ResultCorrection correction) {
        var basis = correction.appealId().isPresent() ? CorrectionBasis.APPEAL : CorrectionBasis.ERROR;
        return new Because(correction.reason(), basis, correction.appealId());
    }
}
