package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_NOT_FOUND;
import static tw.servicequality.complaint.casefile.ComplaintProblem.LEADS_OTHERS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.CaseNumber;

/** All cases. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, String> {

    private static final String NEXT = "select nextval('case_number')";
    private static final String FOR_HANDLING = """
            select c, p, case when exists
              (select 1 from Complaint m where m.mergedInto = c.caseNumber and m.status = MERGED) then true else false end
            from Complaint c left join Petitioner p on p.caseNumber = c.caseNumber where c.caseNumber = ?1""";

    private final AgroalDataSource database;

    Complaints(AgroalDataSource database) {
        this.database = database;
    }

    /** Refuses with COMPLAINT_NOT_FOUND. */
    public Complaint get(String caseNumber) {
        return findByIdOptional(CaseNumber.read(caseNumber, COMPLAINT_NOT_FOUND).text())
                .orElseThrow(() -> COMPLAINT_NOT_FOUND.because(caseNumber));
    }

    /** As above, with its petitioner, sealed as he is, and whether it leads others: one round trip for what will be needed. */
    Complaint getForHandling(String caseNumber) {
        var number = CaseNumber.read(caseNumber, COMPLAINT_NOT_FOUND).text();
        return getEntityManager()
                .createQuery(FOR_HANDLING, Object[].class)
                .setParameter(1, number)
                .getResultStream()
                .map(row -> ((Complaint) row[0]).thatLeads((boolean) row[2]))
                .findAny()
                .orElseThrow(() -> COMPLAINT_NOT_FOUND.because(caseNumber));
    }

    /** Empty if there is no such case, or the text is no case number. */
    Optional<Complaint> find(String caseNumber) {
        return CaseNumber.isOne(caseNumber) ? findByIdOptional(caseNumber) : Optional.empty();
    }

    /** As above, held until the transaction ends, and another version then: who deals with it at the same time has to look again. */
    Optional<Complaint> hold(String caseNumber) {
        return CaseNumber.isOne(caseNumber)
                ? findByIdOptional(caseNumber, LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                : Optional.empty();
    }

    /** LEADS_OTHERS if cases wait to be answered with this one. */
    void demandAlone(Complaint complaint) {
        if (!mergedInto(complaint).isEmpty()) {
            throw LEADS_OTHERS.because("已有他案併入本案，請先將各該案件回復單獨辦理");
        }
    }

    /** The cases that wait to be answered with this one. */
    List<Complaint> mergedInto(Complaint leading) {
        return leading.leadsNone()
                ? List.of()
                : list("mergedInto = ?1 and status = MERGED", Sort.by("caseNumber"), leading.caseNumber());
    }

    /** A number that no case has had or will have. Plain SQL: a query of the entity manager would flush before. */
    public CaseNumber nextNumber(LocalDate filedOn) {
        try (var connection = database.getConnection();
                var next = connection.prepareStatement(NEXT);
                var row = next.executeQuery()) {
            row.next();
            return CaseNumber.of(filedOn, row.getLong(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
