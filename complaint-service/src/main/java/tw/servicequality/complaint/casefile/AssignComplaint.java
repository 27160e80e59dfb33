package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.UNIT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.complaint.category.Categories;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.Handling;
import tw.servicequality.platform.identity.AgencyDirectory;

/** 分案與歸類 */
@ApplicationScoped
class AssignComplaint {

    private final CaseDoor door;
    private final AgencyDirectory directory;
    private final Categories categories;
    private final DeadlineDesk desk;
    private final CaseFacts facts;

    AssignComplaint(
            CaseDoor door, AgencyDirectory directory, Categories categories, DeadlineDesk desk, CaseFacts facts) {
        this.door = door;
        this.directory = directory;
        this.categories = categories;
        this.desk = desk;
        this.facts = facts;
    }

    /** Puts a unit and an officer in charge, or others; that it belongs here is decided with it. */
    @Transactional
    Complaint assign(String caseNumber, String ifMatch, Assignment to, Instant now) {
        var complaint = door.open(ComplaintAccess.ASSIGN, caseNumber, ifMatch);
        demandUnit(complaint, to.unit(), "/unit");
        to.jointUnits().forEach(unit -> demandUnit(complaint, unit, "/jointUnits"));
        desk.settle(caseNumber, now, DeadlineClock.ACKNOWLEDGE, DeadlineClock.TRANSFER);
        facts.tell(complaint.assign(to));
        return complaint;
    }

    /** Another kind of handling can give more time, or less. */
    @Transactional
    Complaint classify(
            String caseNumber,
            String ifMatch,
            ComplaintType type,
            Optional<String> category,
            Handling handling,
            Instant now) {
        var complaint = door.open(ComplaintAccess.CLASSIFY, caseNumber, ifMatch);
        category.ifPresent(code -> categories.demand(complaint.agency(), code));
        var other = complaint.handling() != handling;
        var classified = complaint.classify(type, category.orElse(null), handling);
        if (other) {
            complaint.due(desk.handledAs(caseNumber, handling, now));
        }
        facts.tell(classified);
        return complaint;
    }

    private void demandUnit(Complaint complaint, String unit, String pointer) {
        if (directory.unitName(complaint.agency(), unit).isEmpty()) {
            throw UNIT_UNKNOWN.because("機關 " + complaint.agency() + " 無此單位").at(pointer);
        }
    }
}
