package tw.servicequality.complaint.deadline;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may have a deadline explained. */
enum DeadlineAccess implements Access {
    EXPLAIN;

    @Override
    public Set<String> roles() {
        return Set.of(
                "case-officer", "unit-supervisor", "secretariat", "planner", "assessor", "agency-head", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
