package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.UNIT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.AgencyDirectory;

/** 分案 */
@ApplicationScoped
class AssignComplaint {

    private final Complaints complaints;
    private final CaseDoor door;
    private final AgencyDirectory directory;
    private final CaseFacts facts;

    AssignComplaint(Complaints complaints, CaseDoor door, AgencyDirectory directory, CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.directory = directory;
        this.facts = facts;
    }

    @Transactional
    Complaint assign(String caseNumber, String ifMatch, Assignment to) {
        var complaint = door.open(ComplaintAccess.ASSIGN, () -> complaints.get(caseNumber));
        IfMatch.require(ifMatch, complaint.version());
        if (directory.unitName(complaint.agency(), to.unit()).isEmpty()) {
            throw UNIT_UNKNOWN.because("機關 " + complaint.agency() + " 無此單位").at("/unit");
        }
        facts.tell(complaint.assign(to));
        return complaint;
    }
}
