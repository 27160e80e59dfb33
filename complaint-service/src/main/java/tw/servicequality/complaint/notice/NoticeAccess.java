package tw.servicequality.complaint.notice;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may see and record what a petitioner was told. */
enum NoticeAccess implements Access {
    READ(Reach.OWN_OR_SUPERVISED, "case-officer", "unit-supervisor", "secretariat", "planner", "auditor"),
    RECORD(Reach.OWN, "case-officer", "unit-supervisor", "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    NoticeAccess(Reach reach, String... roles) {
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
