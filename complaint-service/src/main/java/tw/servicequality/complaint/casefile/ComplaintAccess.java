package tw.servicequality.complaint.casefile;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with cases. Filing and tracking need no login and so have no line here. */
enum ComplaintAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "assessor",
            "agency-head",
            "auditor"),
    /** Personal data in clear is for those who handle the case; all other readers see it masked. */
    READ_PETITIONER(Reach.OWN, "case-officer", "unit-supervisor", "secretariat"),
    ASSIGN(Reach.OWN, "unit-supervisor", "secretariat"),
    CLOSE(Reach.OWN, "case-officer", "unit-supervisor");

    private final Reach reach;
    private final Set<String> roles;

    ComplaintAccess(Reach reach, String... roles) {
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
