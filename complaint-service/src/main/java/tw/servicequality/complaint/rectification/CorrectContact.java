package tw.servicequality.complaint.rectification;

import static tw.servicequality.complaint.casefile.ComplaintProblem.CONTACT_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.petitioner.PersonalData;
import tw.servicequality.complaint.petitioner.PetitionerProblem;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.audit.AuditTrail;

/** Both for the petitioner who has shown his code, and both on record. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CorrectContact {

    private final Petitioners petitioners;
    private final CaseFacts facts;
    private final AuditTrail audit;

    CorrectContact(Petitioners petitioners, CaseFacts facts, AuditTrail audit) {
        this.petitioners = petitioners;
        this.facts = facts;
        this.audit = audit;
    }

    /** PETITIONER_ERASED once there is nothing left to be seen. */
    PersonalData inspect(Complaint complaint) {
        demandKnown(complaint);
        audit.record("PersonalDataInspected", complaint.caseNumber(), complaint.version(), Map.of());
        return petitioners.inClear(complaint.caseNumber());
    }

    /** Replaces the ways to reach him; who gave his name stays reachable (行政程序法 §173). */
    PersonalData correct(Complaint complaint, PersonalData contact) {
        demandKnown(complaint);
        var before = petitioners.inClear(complaint.caseNumber());
        var after = new PersonalData(before.name(), contact.email(), contact.phone(), contact.address());
        if (after.isAnonymous() && !before.isAnonymous()) {
            throw CONTACT_REQUIRED.because("應留有至少一種聯絡方式");
        }
        petitioners.correct(complaint.caseNumber(), after);
        facts.tell(
                new RectificationEvent.ContactCorrected(complaint.next(), complaint.caseNumber(), complaint.agency()));
        return after;
    }

    private static void demandKnown(Complaint complaint) {
        if (complaint.isErased()) {
            throw PetitionerProblem.PETITIONER_ERASED.because(complaint.caseNumber());
        }
    }
}
