package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The deadlines of all cases. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, DeadlineId> {

    /** Plain SQL: a query with a lock would be translated anew each time. */
    private static final String HOLD = """
            select * from deadline where case_number = :caseNumber order by clock, run for no key update""";

    private final HeldRuns held;

    Deadlines(HeldRuns held) {
        this.held = held;
    }

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
        return held.of(caseNumber)
                .map(runs -> runs.stream()
                        .filter(deadline -> deadline.clock() == clock)
                        .max(Comparator.comparing(deadline -> deadline.id().run())))
                .orElseGet(() -> find(
                                "caseNumber = ?1 and clock = ?2", Sort.by("run").descending(), caseNumber, clock)
                        .firstResultOptional());
    }

    /** The open runs, held until the transaction ends: a timer that comes meanwhile passes them by and looks again later. */
    List<Deadline> hold(String caseNumber) {
        if (held.of(caseNumber).isEmpty()) {
            held.keep(caseNumber, lock(caseNumber));
        }
        return of(caseNumber).stream().filter(Deadline::isOpen).toList();
    }

    private List<Deadline> lock(String caseNumber) {
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

    /** Keeps a run that has just begun. */
    void begin(Deadline deadline) {
        persist(deadline);
        held.add(deadline);
    }

    /** All runs of all clocks, in the order in which they began. */
    public List<Deadline> of(String caseNumber) {
        return held.of(caseNumber)
                .orElseGet(() -> list("caseNumber", Sort.by("startedAt", "clock", "run"), caseNumber));
    }
}
