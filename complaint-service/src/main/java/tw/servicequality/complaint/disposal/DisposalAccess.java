package tw.servicequality.complaint.disposal;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who sees what an agency may erase, and who orders it. */
enum DisposalAccess implements Access {
    READ(Reach.OWN_OR_SUPERVISED, "secretariat", "planner", "agency-head", "auditor"),
    ORDER(Reach.OWN, "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    DisposalAccess(Reach reach, String... roles) {
        this.reach = reach;
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return reach;
    }
}
