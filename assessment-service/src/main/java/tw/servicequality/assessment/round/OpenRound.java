package tw.servicequality.assessment.round;

import static tw.servicequality.assessment.round.RoundProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentKind;
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
    private final Clock clock;

    OpenRound(
            AssessmentRounds rounds,
            Assessments assessments,
            SheetLibrary library,
            AgencyDirectory directory,
            Gate gate,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.library = library;
        this.directory = directory;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AssessmentRound handle(RoundOpening opening) {
        var access = RoundAccess.toOpen(opening.kind());
        var assessedBy = gate.require(access).agency();
        var sheet = library.inForce(opening.scoreSheetId());
        requireApplicable(sheet, assessedBy, opening.rocYear());
        requireSubjects(opening.subjects(), gate.visible(access)::contains);
        requireCriteria(opening.evidenceRequired(), sheet);
        var round = AssessmentRound.of(opening, half(opening, assessedBy), assessedBy, sheet);
        rounds.persist(round);
        for (var subject : opening.subjects()) {
            assessments.persist(Assessment.of(round.id(), round.kind(), round.scoring(), subject, assessedBy, sheet));
        }
        rounds.flush();
        audit.record(
                "RoundOpened",
                round.id().toString(),
                round.version(),
                Map.of("kind", round.kind(), "assessedBy", assessedBy, "subjects", opening.subjects()));
        return round;
    }

    /** 上、下半年度各一次 */
    private Optional<Half> half(RoundOpening opening, String assessedBy) {
        if (opening.kind() != AssessmentKind.SELF_ASSESSMENT) {
            if (opening.half() != null) {
                throw HALF_NOT_APPLICABLE.because(opening.kind().name()).at("/half");
            }
            return Optional.empty();
        }
        var half = opening.half() == null ? Half.of(LocalDate.now(clock)) : opening.half();
        if (rounds.hasSelfAssessed(assessedBy, opening.rocYear(), half)) {
            throw SELF_ASSESSMENT_ALREADY_OPENED.because(opening.rocYear() + " 年度 " + half);
        }
        return Optional.of(half);
    }

    private static void requireCriteria(List<String> named, PublishedSheet sheet) {
        var places = IntStream.range(0, named.size())
                .filter(index -> sheet.sheet().find(named.get(index)).isEmpty())
                .mapToObj(index -> new FieldProblem("/evidenceRequired/" + index, named.get(index)))
                .toList();
        if (!places.isEmpty()) {
            throw EVIDENCE_CRITERION_UNKNOWN.because("請修正標示的代號").at(places);
        }
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
