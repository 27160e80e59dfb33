package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The deadlines of all cases. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, DeadlineId> {

    public Deadline get(String caseNumber, DeadlineClock clock) {
        return findByIdOptional(new DeadlineId(caseNumber, clock))
                .orElseThrow(() -> DEADLINE_NOT_FOUND.because(caseNumber + " " + clock));
    }
}
