package tw.servicequality.complaint.intake;

import static tw.servicequality.complaint.casefile.ComplaintProblem.AGENCY_UNKNOWN;
import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintEvent;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.deadline.DeadlinePolicy;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.complaint.lookup.LookupCode;
import tw.servicequality.complaint.lookup.LookupCodes;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.time.Taipei;

/** 受理 */
@ApplicationScoped
class FileComplaint {

    private final AgencyDirectory directory;
    private final DeadlinePolicy policy;
    private final Deadlines deadlines;
    private final Complaints complaints;
    private final Petitioners petitioners;
    private final LookupCodes codes;
    private final CaseFacts facts;

    FileComplaint(
            AgencyDirectory directory,
            DeadlinePolicy policy,
            Deadlines deadlines,
            Complaints complaints,
            Petitioners petitioners,
            LookupCodes codes,
            CaseFacts facts) {
        this.directory = directory;
        this.policy = policy;
        this.deadlines = deadlines;
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.codes = codes;
        this.facts = facts;
    }

    /** The case's row comes first: the others refer to it. */
    @Transactional
    Receipt file(ComplaintFiling filing, Instant now) {
        if (directory.name(filing.agency()).isEmpty()) {
            throw AGENCY_UNKNOWN.because("查無此機關代碼").at("/agency");
        }
        var deadline = deadline(filing.agency(), now.atZone(Taipei.ZONE).toLocalDate());
        var complaint = Complaint.file(deadline, filing.petition(), now);
        complaints.persist(complaint);
        deadlines.persist(deadline);
        petitioners.keep(complaint.caseNumber(), filing.petitioner().data());
        facts.tell(ComplaintEvent.Filed.of(filing.petition(), deadline));
        return new Receipt(complaint, deadline, codes.issue(complaint.caseNumber()));
    }

    private Deadline deadline(String agency, LocalDate filedOn) {
        return policy.from(filedOn, complaints.nextNumber(filedOn).text(), agency, FINAL_REPLY);
    }

    /** 受理回條: the only place where the look-up code is ever in clear. */
    record Receipt(Complaint complaint, Deadline deadline, LookupCode lookupCode) {}
}
