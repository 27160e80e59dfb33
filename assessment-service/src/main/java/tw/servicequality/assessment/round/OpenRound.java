package tw.servicequality.assessment.round;

import static tw.servicequality.assessment.round.RoundProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.Assessments;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.assessment.scoresheet.SheetLibrary.PublishedSheet;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.FieldProblem;

/** 辦理考核: opens a round with an assessment for each subject. Nothing is told: a spot check would not be unannounced otherwise. */
@ApplicationScoped
class OpenRound {

    private final AssessmentRounds rounds;
    private final Assessments assessments;
    private final SheetLibrary library;
    private final AgencyDirectory directory;
    private final Gate gate;
    private final AuditTrail audit;

    OpenRound(
            AssessmentRounds rounds,
            Assessments assessments,
            SheetLibrary library,
            AgencyDirectory directory,
            Gate gate,
            AuditTrail audit) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.library = library;
        this.directory = directory;
        this.gate = gate;
        this.audit = audit;
    }

    @Transactional
    AssessmentRound handle(RoundOpening opening) {
        var access = RoundAccess.toOpen(opening.kind());
        var assessedBy = gate.require(access).agency();
        var sheet = library.inForce(opening.scoreSheetId());
        requireApplicable(sheet, assessedBy, opening.rocYear());
        requireSubjects(opening.subjects(), gate.visible(access)::contains);
        var round = AssessmentRound.of(opening.kind(), opening.title(), assessedBy, sheet);
        rounds.persist(round);
        for (var subject : opening.subjects()) {
            assessments.persist(Assessment.of(round.id(), round.kind(), subject, assessedBy, sheet));
        }
        rounds.flush();
        audit.record(
                "RoundOpened",
                round.id().toString(),
                round.version(),
                Map.of("kind", round.kind(), "assessedBy", assessedBy, "subjects", opening.subjects()));
        return round;
    }

    private void requireApplicable(PublishedSheet sheet, String assessedBy, int rocYear) {
        if (!sheet.agency().equals(assessedBy) && !directory.supervises(sheet.agency(), assessedBy)) {
            throw SHEET_NOT_APPLICABLE.because(sheet.id().toString()).at("/scoreSheetId");
        }
        if (sheet.sheet().rocYear() != rocYear) {
            throw ROC_YEAR_OF_OTHER_SHEET
                    .because("評分表適用民國 " + sheet.sheet().rocYear() + " 年度")
                    .at("/rocYear");
        }
    }

    private static void requireSubjects(List<String> subjects, Predicate<String> withinReach) {
        refuse(SUBJECT_NOT_ADMITTED, subjects, withinReach.negate());
        var seen = new HashSet<String>();
        refuse(SUBJECT_REPEATED, subjects, subject -> !seen.add(subject));
    }

    private static void refuse(RoundProblem problem, List<String> subjects, Predicate<String> broken) {
        var places = IntStream.range(0, subjects.size())
                .filter(index -> broken.test(subjects.get(index)))
                .mapToObj(index -> new FieldProblem("/subjects/" + index, problem.title()))
                .toList();
        if (!places.isEmpty()) {
            throw problem.because("請修正標示的機關").at(places);
        }
    }
}
