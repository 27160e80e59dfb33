package tw.servicequality.assessment.reconciliation;

import static tw.servicequality.assessment.reconciliation.ReconciliationProblem.RECONCILIATION_NOT_REASONED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.Assessments;
import tw.servicequality.assessment.score.GivenScore;
import tw.servicequality.assessment.score.ScoreBook;
import tw.servicequality.assessment.score.ScoringRules;
import tw.servicequality.assessment.scoring.ScoringDesk;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.problem.FieldProblem;

/** 協調評分: what counts, where two differed. The reason is the remark of the score. */
@ApplicationScoped
class ReconcileScores {

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final BlindPairs pairs;
    private final ScoringDesk scoring;
    private final ScoreBook scores;
    private final Callers callers;
    private final AuditTrail audit;

    ReconcileScores(
            AssessmentDesk desk,
            Assessments assessments,
            BlindPairs pairs,
            ScoringDesk scoring,
            ScoreBook scores,
            Callers callers,
            AuditTrail audit) {
        this.desk = desk;
        this.assessments = assessments;
        this.pairs = pairs;
        this.scoring = scoring;
        this.scores = scores;
        this.callers = callers;
        this.audit = audit;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, List<GivenScore> given) {
        var assessment = desk.toAssess(id, ifMatch);
        assessment.requireInProgress();
        var pair = pairs.of(assessment);
        scoring.requireAdmitted(assessment, given, ScoringRules.LISTED);
        requireReasons(pair, given);
        var by = callers.current().subject();
        scores.put(
                assessment.id(),
                ScoreBook.AGREED,
                given.stream().collect(Collectors.toMap(GivenScore::criterion, one -> one.by(by))));
        assessment.scored();
        assessments.flush();
        audit.record("ScoresReconciled", id, assessment.version(), points(given));
        return assessment;
    }

    private static void requireReasons(Pair pair, List<GivenScore> given) {
        var places = IntStream.range(0, given.size())
                .filter(index -> pair.differs(given.get(index).criterion()) && isUnreasoned(given.get(index)))
                .mapToObj(index -> new FieldProblem(
                        "/scores/" + index + "/remark",
                        "相差 " + pair.difference(given.get(index).criterion()) + " 分"))
                .toList();
        if (!places.isEmpty()) {
            throw RECONCILIATION_NOT_REASONED.because("請敘明標示項目的理由").at(places);
        }
    }

    private static boolean isUnreasoned(GivenScore score) {
        return score.remark() == null || score.remark().isBlank();
    }

    private static Map<String, Integer> points(List<GivenScore> given) {
        return given.stream().collect(Collectors.toMap(GivenScore::criterion, GivenScore::points));
    }
}
