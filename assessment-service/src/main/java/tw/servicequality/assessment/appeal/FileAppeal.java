package tw.servicequality.assessment.appeal;

import static tw.servicequality.assessment.appeal.AppealProblem.APPEAL_CRITERION_UNKNOWN;
import static tw.servicequality.assessment.appeal.AppealProblem.APPEAL_PENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.result.AssessmentResults;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.problem.FieldProblem;

/** 提出申復: by the agency assessed, against the result in force. */
@ApplicationScoped
class FileAppeal {

    private final AssessmentDesk desk;
    private final AssessmentResults results;
    private final SheetLibrary library;
    private final Appeals appeals;
    private final AuditTrail audit;
    private final Clock clock;

    FileAppeal(
            AssessmentDesk desk,
            AssessmentResults results,
            SheetLibrary library,
            Appeals appeals,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.results = results;
        this.library = library;
        this.appeals = appeals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Appeal handle(String id, String grounds, List<String> criteria) {
        var assessment = desk.ofSubject(id);
        requireCriteria(assessment, criteria);
        if (appeals.isPending(assessment.id())) {
            throw APPEAL_PENDING.because(id);
        }
        var today = LocalDate.now(clock);
        var appeal = Appeal.against(assessment, results.current(assessment), grounds, criteria, today);
        appeals.persistAndFlush(appeal);
        audit.record("AppealFiled", id, assessment.version(), Map.of("appealId", appeal.id(), "criteria", criteria));
        return appeal;
    }

    private void requireCriteria(Assessment assessment, List<String> criteria) {
        var sheet = library.published(assessment.scoreSheetId()).sheet();
        var places = IntStream.range(0, criteria.size())
                .filter(index -> sheet.find(criteria.get(index)).isEmpty())
                .mapToObj(index -> new FieldProblem("/criteria/" + index, criteria.get(index)))
                .toList();
        if (!places.isEmpty()) {
            throw APPEAL_CRITERION_UNKNOWN.because("請修正標示的代號").at(places);
        }
    }
}
