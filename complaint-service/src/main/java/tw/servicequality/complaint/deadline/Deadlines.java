package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The deadlines of all cases. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, DeadlineId> {

    /** Plain SQL: a query with a lock would be translated anew each time. */
    private static final String HOLD = """
            select * from deadline where case_number = :caseNumber and state in ('RUNNING', 'PAUSED')
            order by clock for no key update""";

    /** The latest run of this clock. */
    public Deadline get(String caseNumber, DeadlineClock clock) {
        return latest(caseNumber, clock).orElseThrow(() -> DEADLINE_NOT_FOUND.because(caseNumber + " " + clock));
    }

    /** That run of this clock. */
    Deadline get(String caseNumber, DeadlineClock clock, int run) {
        return findByIdOptional(new DeadlineId(caseNumber, clock, run))
                .orElseThrow(() -> DEADLINE_NOT_FOUND.because(caseNumber + " " + clock + " " + run));
    }

    /** As above; empty if it has never run. */
    public Optional<Deadline> latest(String caseNumber, DeadlineClock clock) {
        return find("caseNumber = ?1 and clock = ?2", Sort.by("run").descending(), caseNumber, clock)
                .firstResultOptional();
    }

    /** The open runs, held until the transaction ends: a timer that comes meanwhile passes them by and looks again later. */
    List<Deadline> hold(String caseNumber) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(HOLD, Deadline.class)
                .addSynchronizedEntityClass(Deadline.class)
                .setParameter("caseNumber", caseNumber)
                .getResultList();
    }

    /** How often this clock has run: the runs are numbered from one. */
    int runs(String caseNumber, DeadlineClock clock) {
        return latest(caseNumber, clock).map(latest -> latest.id().run()).orElse(0);
    }

    /** All runs of all clocks, in the order in which they began. */
    public List<Deadline> of(String caseNumber) {
        return list("caseNumber", Sort.by("startedAt", "clock", "run"), caseNumber);
    }
}
