package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.APPROVAL_LEVEL_TOO_LOW;
import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_NOT_FOUND;
import static tw.servicequality.platform.problem.HttpProblem.FORBIDDEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.servicequality.complaint.petitioner.PersonalData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.settings.ApprovalLevel;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;

/**
 * Lets a caller at a case by the table in {@link ComplaintAccess}. Who may not even read it is told that there is none; who
 * may read and not act, such as a supervising agency, is told so.
 */
@ApplicationScoped
public class CaseDoor {

    private final Gate gate;
    private final Callers callers;
    private final Complaints complaints;
    private final Petitioners petitioners;
    private final AuditTrail audit;

    CaseDoor(Gate gate, Callers callers, Complaints complaints, Petitioners petitioners, AuditTrail audit) {
        this.gate = gate;
        this.callers = callers;
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.audit = audit;
    }

    /** The role is judged before the case is looked for, so that a wrong role learns nothing from the answer. */
    public Complaint open(Access access, String caseNumber) {
        gate.require(access);
        var complaint = complaints.getForHandling(caseNumber);
        gate.require(ComplaintAccess.READ, complaint.agency(), COMPLAINT_NOT_FOUND, complaint.caseNumber());
        gate.require(access, complaint.agency(), FORBIDDEN, "上級機關得查閱，不得代為辦理");
        return complaint;
    }

    /** As above, to change it: as the caller last saw it. */
    public Complaint open(Access access, String caseNumber, String ifMatch) {
        var complaint = open(access, caseNumber);
        IfMatch.require(ifMatch, complaint.version());
        return complaint;
    }

    /** APPROVAL_LEVEL_TOO_LOW for a caller below that level. */
    public void demandLevel(ApprovalLevel level) {
        if (!level.isReachedBy(callers.current())) {
            throw APPROVAL_LEVEL_TOO_LOW.because("應由 " + level + " 以上核定");
        }
    }

    /** In clear for those who handle the case, which goes on record; masked for all others. */
    PersonalData petitionerOf(Complaint complaint) {
        var caller = callers.current();
        var access = complaint.isInformant() ? ComplaintAccess.READ_INFORMANT : ComplaintAccess.READ_PETITIONER;
        var data = petitioners.inClear(complaint.caseNumber());
        if (!caller.hasAnyOf(access.roles()) || !caller.agency().equals(complaint.agency())) {
            return data.masked();
        }
        audit.record("PersonalDataRead", complaint.caseNumber(), complaint.version(), Map.of("unit", caller.unit()));
        return data;
    }
}
