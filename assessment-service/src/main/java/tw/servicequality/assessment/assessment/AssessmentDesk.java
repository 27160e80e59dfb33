package tw.servicequality.assessment.assessment;

import static tw.servicequality.assessment.assessment.AssessmentAccess.*;
import static tw.servicequality.assessment.assessment.AssessmentProblem.ASSESSMENT_NOT_FINALIZED;
import static tw.servicequality.assessment.assessment.AssessmentProblem.ASSESSMENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;

/**
 * Hands out assessments to those who may have them. What a caller may not know of is «not found», in the same words as what does
 * not exist.
 */
@ApplicationScoped
public class AssessmentDesk {

    private final Assessments assessments;
    private final Gate gate;
    private final Callers callers;

    AssessmentDesk(Assessments assessments, Gate gate, Callers callers) {
        this.assessments = assessments;
        this.gate = gate;
        this.callers = callers;
    }

    /** An assessment that the caller may read. */
    Assessment readable(String id) {
        var sight = sight();
        var assessment = assessments.get(id);
        if (!sight.sees(assessment)) {
            throw ASSESSMENT_NOT_FOUND.because(id);
        }
        return assessment;
    }

    /** A finalised assessment that the caller may read; ASSESSMENT_NOT_FINALIZED before. */
    public Assessment result(String id) {
        var assessment = readable(id);
        if (!assessment.isFinalized()) {
            throw ASSESSMENT_NOT_FINALIZED.because(id);
        }
        return assessment;
    }

    /** An assessment of the caller's own agency that he is to change, at the version he has seen. */
    Assessment toAssess(String id, String ifMatch) {
        var assessment = assessable(id);
        IfMatch.require(ifMatch, assessment.version());
        return assessment;
    }

    /** An assessment that the caller's agency makes and he as its assessor works on. */
    public Assessment assessable(String id) {
        gate.require(ASSESS);
        var assessment = assessments.get(id);
        gate.require(ASSESS, assessment.assessedBy(), ASSESSMENT_NOT_FOUND, id);
        return assessment;
    }

    Sight sight() {
        gate.require(READ);
        return new Sight(reach(READ_AS_ASSESSING), reach(READ_AS_SUBJECT));
    }

    private Set<String> reach(AssessmentAccess access) {
        return callers.current().hasAnyOf(access.roles()) ? gate.visible(access) : Set.of();
    }
}
