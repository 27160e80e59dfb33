package tw.servicequality.assessment.practice;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with practices; everybody reads them. */
enum PracticeAccess implements Access {
    /** Of one's own agency. */
    OFFER(Reach.OWN),
    /** Of any other agency. */
    ADOPT(Reach.ANY);

    private final Reach reach;

    PracticeAccess(Reach reach) {
        this.reach = reach;
    }

    @Override
    public Set<String> roles() {
        return Set.of("planner", "secretariat");
    }

    @Override
    public Reach reach() {
        return reach;
    }
}
