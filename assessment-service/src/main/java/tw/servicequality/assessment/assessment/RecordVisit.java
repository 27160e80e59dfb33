package tw.servicequality.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.servicequality.assessment.measurement.AnnounceMeasurements;
import tw.servicequality.platform.audit.AuditTrail;

/** 登錄訪查: the check has taken place, so its subject may know. */
@ApplicationScoped
class RecordVisit {

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final AnnounceMeasurements announcing;
    private final AuditTrail audit;
    private final Clock clock;

    RecordVisit(
            AssessmentDesk desk,
            Assessments assessments,
            AnnounceMeasurements announcing,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.assessments = assessments;
        this.announcing = announcing;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, LocalDate visitedOn, String place) {
        var assessment = desk.toAssess(id, ifMatch);
        assessment.recordVisit(visitedOn, place, LocalDate.now(clock));
        assessments.flush();
        announcing.of(assessment.id());
        audit.record("VisitRecorded", id, assessment.version(), Map.of("visitedOn", visitedOn, "place", place));
        return assessment;
    }
}
