package tw.servicequality.assessment.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.Assessments;
import tw.servicequality.assessment.score.GivenScore;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.assessment.score.ScoringRules;
import tw.servicequality.platform.audit.AuditTrail;

/** 評分: saves what has been scored so far. */
@ApplicationScoped
class SaveScores {

    private final AssessmentDesk desk;
    private final ScoringDesk scoring;
    private final Assessments assessments;
    private final ScoreBook scores;
    private final AuditTrail audit;

    SaveScores(AssessmentDesk desk, ScoringDesk scoring, Assessments assessments, ScoreBook scores, AuditTrail audit) {
        this.desk = desk;
        this.scoring = scoring;
        this.assessments = assessments;
        this.scores = scores;
        this.audit = audit;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, List<GivenScore> given) {
        var assessment = desk.toAssess(id, ifMatch);
        assessment.requireInProgress();
        var book = scoring.book(assessment);
        scoring.requireAdmitted(assessment, given, ScoringRules.LISTED);
        write(assessment, book, given);
        return assessment;
    }

    /** Those named; the others keep what they have. */
    void write(Assessment assessment, String book, List<GivenScore> given) {
        var assessor = scoring.assessor();
        scores.put(
                assessment.id(),
                book,
                given.stream().collect(Collectors.toMap(GivenScore::criterion, one -> one.by(assessor))));
        assessment.scored();
        assessments.flush();
        audit.record("ScoresSaved", assessment.id().toString(), assessment.version(), points(given));
    }

    /** The remarks stay out of the trail: what people write freely may name people. */
    private static Map<String, Integer> points(List<GivenScore> given) {
        return given.stream().collect(Collectors.toMap(GivenScore::criterion, GivenScore::points));
    }
}
