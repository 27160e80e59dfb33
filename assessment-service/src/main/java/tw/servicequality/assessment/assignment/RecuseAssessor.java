package tw.servicequality.assessment.assignment;

import static tw.servicequality.assessment.panel.PanelProblem.PANEL_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.panel.Member;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.platform.identity.Callers;

/** 聲明迴避: the caller steps back, and sees from now on what the subject's side sees. */
@ApplicationScoped
class RecuseAssessor {

    private final AssessmentDesk desk;
    private final Panels panels;
    private final Callers callers;
    private final PanelChange change;

    RecuseAssessor(AssessmentDesk desk, Panels panels, Callers callers, PanelChange change) {
        this.desk = desk;
        this.panels = panels;
        this.callers = callers;
        this.change = change;
    }

    @Transactional
    void handle(String id, String ifMatch, String reason) {
        var assessment = desk.toRecuse(id, ifMatch);
        if (assessment.isFinalized()) {
            throw PANEL_CLOSED.because(id);
        }
        var caller = callers.current();
        panels.recuse(assessment.id(), new Member(caller.subject(), caller.agency(), caller.unit()), reason);
        change.made("AssessorRecused", assessment, Map.of());
    }
}
