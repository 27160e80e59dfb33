package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_NOT_FOUND;
import static tw.servicequality.platform.problem.HttpProblem.FORBIDDEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import tw.servicequality.complaint.petitioner.PersonalData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;

/**
 * Lets a caller at a case by the table in {@link ComplaintAccess}. Who may not even read it is told that there is none; who
 * may read and not act, such as a supervising agency, is told so.
 */
@ApplicationScoped
class CaseDoor {

    private final Gate gate;
    private final Callers callers;
    private final Petitioners petitioners;

    CaseDoor(Gate gate, Callers callers, Petitioners petitioners) {
        this.gate = gate;
        this.callers = callers;
        this.petitioners = petitioners;
    }

    /** The role is judged before the case is looked for, so that a wrong role learns nothing from the answer. */
    Complaint open(ComplaintAccess access, Supplier<Complaint> find) {
        gate.require(access);
        var complaint = find.get();
        gate.require(ComplaintAccess.READ, complaint.agency(), COMPLAINT_NOT_FOUND, complaint.caseNumber());
        gate.require(access, complaint.agency(), FORBIDDEN, "上級機關得查閱，不得代為辦理");
        return complaint;
    }

    /** In clear for those who handle the case, masked for all others. */
    PersonalData petitionerOf(Complaint complaint) {
        var caller = callers.current();
        var handles = caller.hasAnyOf(ComplaintAccess.READ_PETITIONER.roles())
                && caller.agency().equals(complaint.agency());
        var data = petitioners.inClear(complaint.caseNumber());
        return handles ? data : data.masked();
    }
}
