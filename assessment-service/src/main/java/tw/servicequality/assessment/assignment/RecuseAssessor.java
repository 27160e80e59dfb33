package tw.servicequality.assessment.assignment;

import static tw.servicequality.assessment.panel.PanelProblem.PANEL_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.Assessments;
import tw.servicequality.assessment.panel.Member;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Callers;

/** 聲明迴避: the caller steps back, and sees from now on what the subject's side sees. */
@ApplicationScoped
class RecuseAssessor {

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final Panels panels;
    private final Callers callers;
    private final AuditTrail audit;

    RecuseAssessor(AssessmentDesk desk, Assessments assessments, Panels panels, Callers callers, AuditTrail audit) {
        this.desk = desk;
        this.assessments = assessments;
        this.panels = panels;
        this.callers = callers;
        this.audit = audit;
    }

    @Transactional
    void handle(String id, String ifMatch, String reason) {
        var assessment = desk.toRecuse(id, ifMatch);
        if (assessment.isFinalized()) {
            throw PANEL_CLOSED.because(id);
        }
        var caller = callers.current();
        panels.recuse(assessment.id(), new Member(caller.subject(), caller.agency(), caller.unit()), reason);
        assessment.reassigned();
        assessments.flush();
        audit.record("AssessorRecused", id, assessment.version(), Map.of());
    }
}
