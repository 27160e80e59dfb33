package tw.servicequality.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.assessment.evidence.EvidenceShelf;
import tw.servicequality.assessment.evidence.EvidenceView;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.audit.AuditTrail;

/** 評分: saves what has been scored so far. */
@ApplicationScoped
class SaveScores {

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final SheetLibrary library;
    private final EvidenceShelf shelf;
    private final AuditTrail audit;

    SaveScores(
            AssessmentDesk desk, Assessments assessments, SheetLibrary library, EvidenceShelf shelf, AuditTrail audit) {
        this.desk = desk;
        this.assessments = assessments;
        this.library = library;
        this.shelf = shelf;
        this.audit = audit;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, List<GivenScore> given) {
        var assessment = desk.toAssess(id, ifMatch);
        ScoringRules.requireAdmitted(
                library.published(assessment.scoreSheetId()).sheet(), given);
        ScoringRules.requireKnownEvidence(concerning(assessment, given), given);
        assessment.score(given.stream().collect(Collectors.toMap(GivenScore::criterion, GivenScore::score)));
        assessments.flush();
        audit.record("ScoresSaved", id, assessment.version(), points(given));
        return assessment;
    }

    /** The remarks stay out of the trail: what people write freely may name people. */
    private static Map<String, Integer> points(List<GivenScore> given) {
        return given.stream().collect(Collectors.toMap(GivenScore::criterion, GivenScore::points));
    }

    private List<UUID> concerning(Assessment assessment, List<GivenScore> given) {
        var named = given.stream().flatMap(score -> score.evidence().stream()).toList();
        return shelf.concerning(assessment.agency(), named).stream()
                .map(EvidenceView::evidenceId)
                .toList();
    }
}
