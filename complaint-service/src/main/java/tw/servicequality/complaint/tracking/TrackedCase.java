package tw.servicequality.complaint.tracking;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.lookup.LookupCode;
import tw.servicequality.complaint.lookup.LookupCodes;

/** Opens a case to who shows its number and code; a wrong number and a wrong code are answered alike. */
@ApplicationScoped
public class TrackedCase {

    private final LookupCodes codes;
    private final Complaints complaints;

    TrackedCase(LookupCodes codes, Complaints complaints) {
        this.codes = codes;
        this.complaints = complaints;
    }

    /** COMPLAINT_NOT_FOUND unless number and code belong together. */
    public Complaint open(String caseNumber, String lookupCode) {
        if (!CaseNumber.isOne(caseNumber) || !codes.opens(new LookupCode(lookupCode), caseNumber)) {
            throw COMPLAINT_NOT_FOUND.because("案號或查詢碼不正確");
        }
        return complaints.get(caseNumber);
    }
}
