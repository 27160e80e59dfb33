package tw.servicequality.complaint.followup;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may see and give a second reply. Objecting needs no login. */
enum FollowUpAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "assessor",
            "agency-head",
            "auditor"),
    ANSWER(Reach.OWN, "case-officer", "unit-supervisor", "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    FollowUpAccess(Reach reach, String... roles) {
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
