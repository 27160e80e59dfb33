package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.CaseNumber;

/** All cases. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, String> {

    private static final String NEXT = "select nextval('case_number')";

    /** Refuses with COMPLAINT_NOT_FOUND. */
    public Complaint get(String caseNumber) {
        return findByIdOptional(CaseNumber.read(caseNumber, COMPLAINT_NOT_FOUND).text())
                .orElseThrow(() -> COMPLAINT_NOT_FOUND.because(caseNumber));
    }

    /** Empty if there is no such case, or the text is no case number. */
    Optional<Complaint> find(String caseNumber) {
        return CaseNumber.isOne(caseNumber) ? findByIdOptional(caseNumber) : Optional.empty();
    }

    /** The cases that wait to be answered with this one. */
    List<Complaint> mergedInto(String caseNumber) {
        return list("mergedInto = ?1 and status = ?2", Sort.by("caseNumber"), caseNumber, ComplaintStatus.MERGED);
    }

    /** A number that no case has had or will have. */
    public CaseNumber nextNumber(LocalDate filedOn) {
        var running =
                (Number) getEntityManager().createNativeQuery(NEXT, Long.class).getSingleResult();
        return CaseNumber.of(filedOn, running.longValue());
    }

    /** The cases of these agencies by due day and number, after the given place. */
    List<Complaint> inbox(Collection<String> agencies, InboxFilter filter, InboxPlace after, int limit) {
        var conditions = new ArrayList<>(List.of("agency in :agencies", "dueOn is not null"));
        var values = new HashMap<String, Object>();
        values.put("agencies", agencies);
        filter.into(conditions, values);
        if (!after.isFirst()) {
            conditions.add("(dueOn > :dueOn or dueOn = :dueOn and caseNumber > :number)");
            values.put("dueOn", after.dueOn());
            values.put("number", after.caseNumber());
        }
        var query = String.join(" and ", conditions) + " order by dueOn, caseNumber";
        return find(query, values).page(Page.ofSize(limit)).list();
    }
}
